import { expect, type Locator, type Page } from '@playwright/test'
import { mara, tomas } from '#db/seed/cast.ts'
import { signInAs } from '#tests/support/cast-session.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { readerFinds } from '#tests/support/published-check.ts'
import { publishedSunday, revisedSunday } from '#tests/support/published-sunday.ts'
import { before } from '#tests/support/revised-article.ts'
import { test } from '#tests/support/test.ts'

/** Pastes a new text on the page of a new revision and looks at what it does. */
async function compare(page: Page, text: string): Promise<void> {
  await page.getByLabel('New text').fill(text)
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What the new text changes' })).toBeVisible()
}

async function bringIn(page: Page, articleId: string, text: string): Promise<void> {
  await page.goto(`/desk/articles/${articleId}/revise`)
  await compare(page, text)
  await page.getByRole('button', { name: 'Bring this revision in' }).click()
  await expect(page).toHaveURL(`/desk/articles/${articleId}`)
}

/** Keys are heard once the page has its script. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).length > 0)
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
}

const statesIn = (list: Locator) => list.getByRole('listitem').allInnerTexts()

test('a new text is compared and brought in, with all five states', { tag: '@no-js' }, async ({
  page,
  context,
}) => {
  const { articleId, address } = await publishedSunday()
  await signInAs(context, mara.email)
  await page.goto(`/desk/articles/${articleId}`)
  await page.getByRole('link', { name: 'New revision' }).click()

  await test.step('the same text is nothing to compare; what was pasted can be edited once more', async () => {
    await page.getByLabel('New text').fill(before)
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('form', { name: 'New revision' })).toContainText('the desk has already')
    await compare(page, revisedSunday)
    await page.getByRole('link', { name: 'Go back and edit the text' }).click()
    await expect(page.getByLabel('New text')).toHaveValue(revisedSunday)
  })

  await compare(page, revisedSunday)
  await test.step('the comparison says what becomes of each claim, of verdicts, readers and passages', async () => {
    const states = await statesIn(page.getByRole('list', { name: 'Claims by what becomes of their words' }))
    expect(states.map((one) => one.replace(/\s+/g, ' '))).toEqual([
      ...['Exact 1', 'Moved 1', 'Reworded 1', 'Changed 1', 'Lost 1'],
    ])
    const main = page.getByRole('main')
    await expect(main).toContainText('The verdicts on claims 4 and 5 are suspended.')
    await expect(main).toContainText('The published pages of claims 4 and 5 say')
    await expect(main).toContainText('12 → 21')
    await expect(main.locator('del')).toContainText(['12'])
    await expect(main.locator('ins')).toContainText(['many', '21'])
  })
  await page.getByRole('button', { name: 'Bring this revision in' }).click()
  await expect(page).toHaveURL(`/desk/articles/${articleId}`)
  await expect(page.getByRole('heading', { name: 'Revision 2 changed the words of 3 claims' })).toBeVisible()

  await test.step('readers find a dated notice, and the verdicts as they were published', async () => {
    const changed = await readerFinds(page, `${address}/4`)
    expect(changed.words).toContain('The article was changed after this check')
    expect(changed.words).toContain('12 new cycle lanes')
    expect((await readerFinds(page, `${address}/3`)).words).not.toContain('was changed after this check')
  })

  await test.step('the earlier text stays readable, with what became of its claims', async () => {
    await page.goto(`/desk/articles/${articleId}/revisions/1`)
    const claims = page.getByRole('region', { name: 'What revision 2 did to its claims' })
    await expect(claims.getByRole('listitem')).toHaveCount(3)
    await expect(claims).toContainText('It waits for a decision.')
    await expect(claims).toContainText('claims 1 and 2')
  })
})

test('what waits is decided: accepted by key, placed on a likely place, and refused to who signed it off', async ({
  browser,
}) => {
  const { articleId, claim } = await publishedSunday()
  const page = await openDesk(browser, mara.email)
  await bringIn(page, articleId, revisedSunday)

  await test.step('the claim’s page says what happened and why its verdict is suspended', async () => {
    const signer = await openDesk(browser, tomas.email, `/desk/claims/${claim(4)}`)
    await expect(signer.getByText('Revision 2 changed what its words say.')).toBeVisible()
    await expect(
      signer.getByText('The sign-off by Tomas Okafor fell, because the article’s words changed: 12 → 21'),
    ).toBeVisible()
    await signer.goto(`/desk/claims/${claim(3)}`)
    const accept = signer.getByRole('button', { name: 'Accept the new words' })
    await expect(accept).toBeDisabled()
    await expect(accept).toHaveAccessibleDescription(/You signed claim 3 off, so another editor/)
    await signer.context().close()
  })

  const waiting = page.getByRole('region', { name: /changed the words of/ })
  await test.step('one key accepts the first, then the next', async () => {
    await ready(page)
    for (const number of [3, 4]) {
      await expect(waiting.getByRole('listitem', { name: `Claim ${number}` })).toBeVisible()
      await page.keyboard.press('y')
      await expect(waiting.getByRole('listitem', { name: `Claim ${number}` })).toHaveCount(0)
    }
  })

  await test.step('a lost claim is placed where a sentence resembles it', async () => {
    const lost = waiting.getByRole('listitem', { name: 'Claim 5' })
    await expect(lost.getByRole('button', { name: 'Accept the new words' })).toHaveCount(0)
    await lost.getByRole('button', { name: 'Place it here' }).first().click()
    await expect(page.getByText('Nothing waits any more.')).toBeVisible()
    await page.goto(`/desk/claims/${claim(5)}`)
    await expect(page.getByRole('main')).toContainText('choir of schoolchildren')
  })
})

test('a claim is placed on words that are typed', { tag: '@no-js' }, async ({ page, context }) => {
  const { articleId, claim } = await publishedSunday()
  await signInAs(context, mara.email)
  await bringIn(page, articleId, revisedSunday)
  await page.goto(`/desk/claims/${claim(5)}`)
  await page.getByRole('link', { name: 'Place it on other words' }).click()
  const form = page.getByRole('form', { name: 'Place the claim' })
  await form.getByLabel('Words of the article').fill('A choir of whales sang.')
  await form.getByRole('button', { name: 'Place the claim' }).click()
  await expect(form).toContainText('These words are not in the newest text.')
  await expect(form.getByLabel('Words of the article')).toHaveValue('A choir of whales sang.')
  await form.getByLabel('Words of the article').fill('a choir of schoolchildren sang')
  await form.getByRole('button', { name: 'Place the claim' }).click()
  await expect(page).toHaveURL(`/desk/claims/${claim(5)}`)
  await expect(page.getByRole('main')).toContainText('a choir of schoolchildren sang')
})

test('the address of a passage of the earlier text says so', { tag: '@no-js' }, async ({ page, context }) => {
  const { articleId, title } = await publishedSunday()
  await signInAs(context, mara.email)
  await page.goto(`/desk/articles/${articleId}`)
  const passage = await page.locator('a[href*="/passages/"]').first().getAttribute('href')
  await bringIn(page, articleId, revisedSunday)
  await page.goto(passage ?? '')
  await expect(page.getByRole('heading', { level: 1, name: 'Passage 1 of revision 1' })).toBeVisible()
  await page.getByRole('link', { name: 'in the newest text' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})
