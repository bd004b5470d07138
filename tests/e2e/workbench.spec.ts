import { expect } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import {
  bench,
  benchArticle,
  claimByTomas,
  detail,
  form,
  ready,
  select,
  sentence,
} from '#tests/support/bench-steps.ts'
import { claimLink, openDesk } from '#tests/support/desk-steps.ts'
import { test } from '#tests/support/test.ts'

test('words that are selected become a claim, across sentences too', async ({ browser }) => {
  const { path } = await benchArticle('Herons, selected')
  const page = await openDesk(browser, mara.email, path)
  await ready(page)
  await select(page, 'harbour', 'counted 40')
  const adder = page.getByRole('toolbar', { name: 'Chosen words' })
  await expect(bench(page)).toContainText('Sentences 1 to 2, 5 words chosen: “harbour. The mayor counted 40”')
  await adder.getByRole('button', { name: 'Make a claim' }).click()
  await form(page).getByRole('textbox', { name: 'Wording' }).fill('The mayor counted 40 herons.')
  await form(page).getByRole('button', { name: 'Make the claim' }).click()
  await expect(bench(page)).toHaveText('Claim 1 is made.')
  await expect(claimLink(page, 'The mayor counted 40 herons.')).toBeVisible()
  await expect(page.locator('mark')).toHaveText(['harbour.', 'The mayor counted 40'])
  await expect(adder).toBeHidden()
})

test('the adder goes by Esc, and white space alone is nothing to choose', async ({ browser }) => {
  const { path } = await benchArticle('Herons, let go')
  const page = await openDesk(browser, mara.email, path)
  await ready(page)
  await select(page, 'lovely', 'birds')
  const adder = page.getByRole('toolbar', { name: 'Chosen words' })
  await expect(adder).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(adder).toBeHidden()
})

test('sentence mode by keyboard alone: claim, trim, set aside, again, undo', async ({ browser }) => {
  const { path } = await benchArticle('Herons, sentence by sentence')
  const page = await openDesk(browser, mara.email, path)
  const mode = page.getByRole('button', { name: 'Sentence mode' })
  await expect(mode).toHaveAttribute('aria-pressed', 'false')
  await ready(page)
  await page.keyboard.press('f')
  await expect(mode).toHaveAttribute('aria-pressed', 'true')
  const first = sentence(page, 'Herons nest in the old harbour.')
  await expect(first).toBeFocused()
  await expect(first).toHaveAccessibleDescription('Unread')

  await page.keyboard.press('j')
  await expect(sentence(page, 'The mayor counted 40 of them in May.')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+J')
  await expect(bench(page)).toContainText('Sentences 1 to 2, 14 words chosen')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('h')
  await page.keyboard.press('Shift+L')
  await expect(bench(page)).toHaveText('Sentence 1, 5 words chosen: “nest in the old harbour”')

  await page.keyboard.press('Enter')
  const wording = form(page).getByRole('textbox', { name: 'Wording' })
  await expect(wording).toBeFocused()
  await page.keyboard.type('Herons nest in the harbour.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(bench(page)).toHaveText('Claim 1 is made.')
  await expect(sentence(page, 'The mayor counted 40 of them in May.')).toBeFocused()
  await expect(first).toHaveAccessibleDescription('Claim 1')

  await page.keyboard.press('n')
  await page.keyboard.press('1')
  await expect(bench(page)).toContainText('Set aside: ')
  await expect(sentence(page, 'They are lovely birds.')).toBeFocused()
  await expect(sentence(page, 'The mayor counted 40 of them in May.')).toHaveAccessibleDescription(
    'Set aside: opinion',
  )
  await page.keyboard.press('n')
  await expect(page.getByRole('button', { name: 'Again: opinion' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(sentence(page, 'They are lovely birds.')).toHaveAccessibleDescription('Set aside: opinion')

  await page.keyboard.press('z')
  await expect(bench(page)).toContainText('Undone: ')
  await expect(sentence(page, 'They are lovely birds.')).toHaveAccessibleDescription('Unread')
  await page.keyboard.press('u')
  await page.keyboard.press('Escape')
  await expect(mode).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('button', { name: 'They are lovely birds.' })).toHaveCount(0)
})

test('a quotation that is typed is found, whatever its quotation marks', async ({ browser }) => {
  const { path } = await benchArticle('Herons, found')
  const page = await openDesk(browser, mara.email, path)
  const find = page.getByRole('search', { name: 'Find words in the text' })
  await find.getByRole('searchbox').fill('the   warden said')
  await find.getByRole('button', { name: 'Find' }).click()
  await expect(bench(page)).toHaveText('Sentence 4, 3 words chosen: “the warden said”')
  await find.getByRole('searchbox').fill('no such words')
  await page.keyboard.press('Enter')
  await expect(find.getByRole('status')).toHaveText('These words are not in the text.')
})

test('words and cards show each other', async ({ browser }) => {
  const { path } = await benchArticle('Herons, two ways', [
    { passage: 1, wording: 'Herons nest here.' },
    { passage: 4, wording: 'Gulls came back.', words: 'Gulls came back on Monday' },
  ])
  const page = await openDesk(browser, mara.email, path)
  await ready(page)
  const card = (wording: string) => page.getByRole('listitem').filter({ hasText: wording })
  await page.locator('mark', { hasText: 'Gulls' }).click()
  await expect(card('Gulls came back.')).toHaveAttribute('aria-current', 'true')
  await expect(detail(page).getByRole('heading', { name: 'Claim 2' })).toBeVisible()
  await card('Herons nest here.').getByRole('link', { name: 'Claim 1' }).click()
  await expect(card('Herons nest here.')).toHaveAttribute('aria-current', 'true')
  await expect(card('Gulls came back.')).not.toHaveAttribute('aria-current')
  await expect(detail(page).getByRole('heading', { name: 'Claim 1' })).toBeVisible()
  await page.keyboard.press(']')
  await expect(detail(page).getByRole('heading', { name: 'Claim 2' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(detail(page).getByRole('heading', { name: 'Claim 2' })).toBeHidden()
})

test('somebody else’s claim arrives, and what is chosen and typed stays', async ({ browser }) => {
  const { on, path } = await benchArticle('Herons, together')
  const page = await openDesk(browser, mara.email, path)
  await ready(page)
  await page.keyboard.press('f')
  await expect(sentence(page, 'Herons nest in the old harbour.')).toBeFocused()
  await page.keyboard.press('c')
  const wording = form(page).getByRole('textbox', { name: 'Wording' })
  await expect(wording).toBeFocused()
  await page.keyboard.type('Half a thought')
  await claimByTomas(on, 4, 'Gulls came back on a Monday.')
  await expect(claimLink(page, 'Gulls came back on a Monday.')).toBeVisible()
  await expect(wording).toHaveValue('Half a thought')
  await expect(wording).toBeFocused()
  await page.keyboard.type(' more.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(claimLink(page, 'Half a thought more.')).toBeVisible()
})

test('a form that is refused comes back as it was typed', async ({ browser }) => {
  const { path } = await benchArticle('Herons, refused')
  const page = await openDesk(browser, mara.email, path)
  await ready(page)
  await page.keyboard.press('f')
  await expect(sentence(page, 'Herons nest in the old harbour.')).toBeFocused()
  await page.keyboard.press('c')
  await form(page).getByRole('textbox', { name: 'Wording' }).fill('Herons will nest here.')
  await form(page).getByRole('radio', { name: 'Prediction' }).check()
  await form(page).getByRole('button', { name: 'Make the claim' }).click()
  await expect(form(page).getByRole('alert')).toContainText('One field needs another look.')
  await expect(form(page).getByRole('textbox', { name: 'Wording' })).toHaveValue('Herons will nest here.')
  await expect(claimLink(page, 'Herons will nest here.')).toHaveCount(0)
})
