import { expect } from '@playwright/test'
import { findings } from '#tests/support/judge-screens.ts'
import { newsroomLanguages } from '#tests/support/newsroom-languages.ts'
import { ownFront } from '#tests/support/own-front.ts'
import { englishWords } from '#tests/support/own-words.ts'
import { publishIn } from '#tests/support/publish-in.ts'
import { test } from '#tests/support/test.ts'

// A newsroom has one language at a time, so these take turns, on a Stet of their own.
test.describe.configure({ mode: 'serial' })
const { running, onDesk } = ownFront()

for (const language of ['ar', 'uk'] as const) {
  const its = newsroomLanguages[language]

  test(`every page for readers of a newsroom speaks ${language}, and says nothing in English`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const slug = await onDesk((db) => publishIn(db, language))
    const check = `/checks/${encodeURIComponent(slug)}`
    const pages = {
      front: '/',
      filtered: '/?verdict=unconfirmed',
      search: `/search?q=${encodeURIComponent(its.speaker)}`,
      'search for nothing': '/search?q=314159265',
      corrections: '/corrections',
      methodology: '/methodology',
      article: check,
      claim: `${check}/1`,
      'what somebody said': `${check}/2`,
      edition: `${check}/editions/1`,
      'a claim of an edition': `${check}/editions/1/2`,
      'a card': `/embed${check}`,
      'a card of a claim': `/embed${check}/2`,
      'nothing here': '/checks/nothing-here',
    }
    await page.goto(running().origin + pages['what somebody said'])
    const speaker = await page.getByRole('link', { name: its.speaker }).first().getAttribute('href')
    const wrong: Record<string, string[]> = {}
    for (const [name, path] of Object.entries({ ...pages, speaker })) {
      await page.goto(running().origin + path)
      await expect(page.locator('html'), name).toHaveAttribute('lang', language)
      await expect(page.locator('html'), name).toHaveAttribute('dir', its.direction)
      const found = await englishWords(page)
      // What axe looks at is the same in a language that runs as English does.
      if (its.direction === 'rtl') found.push(...(await findings(page)))
      if (found.length > 0) wrong[name] = found
    }
    expect(wrong).toEqual({})
  })

  test(`a reader of a newsroom in ${language} finds a check from the front page`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(running().origin)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(its.headings.front)
    await page.getByRole('link', { name: its.article.title }).click()
    await page.getByRole('main').locator('a[href$="/1"]').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(its.claims.own)
    await page.getByRole('link', { name: its.headings.methodology }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(its.headings.methodology)
    await page.goto(`${running().origin}/nowhere`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(its.headings.nothing)
  })
}

test('words of English are seen by this test', async ({ page }) => {
  await page.setContent(
    `<html lang="uk"><title>Home</title><p>Так <bdi>Reuters</bdi> said</p><p lang="en">Cats</p>
     <p dir="auto">Dogs</p><a href="/" aria-label="Back">←</a></html>`,
  )
  const words = (await englishWords(page)).map((line) => line.split(' ')[0])
  expect(words.sort()).toEqual(['Back', 'Home', 'said'])
})
