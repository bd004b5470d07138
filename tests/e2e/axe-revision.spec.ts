import { expect } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { signInAs } from '#tests/support/cast-session.ts'
import { judge } from '#tests/support/judge-screens.ts'
import { publishedSunday, revisedSunday } from '#tests/support/published-sunday.ts'
import { test } from '#tests/support/test.ts'

test('the desk: a new revision, and what waits after it', async ({ page, context }) => {
  test.setTimeout(600_000)
  await signInAs(context, mara.email)
  const { articleId, claim } = await publishedSunday()
  const article = `/desk/articles/${articleId}`
  await page.goto(article)
  const passage = await page.locator('a[href*="/passages/"]').first().getAttribute('href')
  await page.goto(`${article}/revise`)
  await page.getByLabel('New text').fill(revisedSunday)
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.waitForURL(/compared=/)
  const { pathname, search } = new URL(page.url())
  const before = { 'a new revision': `${article}/revise`, 'a comparison': pathname + search }
  expect(await judge(context, before)).toEqual({})
  await page.getByRole('button', { name: 'Bring this revision in' }).click()
  await page.waitForURL(`**${article}`)
  const pages = {
    'what waits': article,
    'a changed claim': `/desk/claims/${claim(4)}`,
    'a lost claim': `/desk/claims/${claim(5)}`,
    'words to be placed': `/desk/claims/${claim(5)}/words`,
    'an earlier revision': `${article}/revisions/1`,
    'a passage of it': passage ?? '',
    'a closed gate': `${article}/publish`,
  }
  expect(await judge(context, pages)).toEqual({})
})
