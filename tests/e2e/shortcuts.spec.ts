import { expect } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import type { HopDraft } from '#domain/hop-draft.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field } from '#tests/support/fill-form.ts'
import { keysReady, pressAs, sheet } from '#tests/support/keys.ts'
import { test } from '#tests/support/test.ts'

const newClaim = (more: { hops?: HopDraft[] } = {}) =>
  onDesk(async (db) => {
    const desk = await addTestArticle(db, { title: 'Trams by key', text: 'Trams ran on time. Mostly.' })
    const { claimId } = await desk.extract({ passage: 1, wording: 'Trams ran on time.', ...more }, new Date())
    return `/desk/claims/${claimId}`
  })

test('keys lead through the desk, and say how they go on', async ({ browser }) => {
  const page = await openDesk(browser, mara.email)
  await keysReady(page)
  await page.keyboard.press('g')
  await expect(page.getByRole('status').filter({ hasText: 'then' })).toContainText('Go to the articles')
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/\/desk\/articles$/)
  await keysReady(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('gq?')
  await expect(page.getByRole('searchbox')).toHaveValue('gq?')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('g')
  await page.keyboard.press('x')
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/\/desk\/articles\/new$/)
})

test('a list is walked, ticked and opened by keys', async ({ browser }) => {
  await newClaim()
  await newClaim()
  const page = await openDesk(browser, mara.email, '/desk?show=new')
  await keysReady(page)
  const rows = page.getByRole('form', { name: 'Claims that nobody has' }).getByRole('listitem')
  const link = (row: number) => rows.nth(row).getByRole('heading').getByRole('link')
  const tick = (row: number) => rows.nth(row).getByRole('checkbox')
  await page.keyboard.press('j')
  await expect(link(0)).toBeFocused()
  await page.keyboard.press('x')
  await expect(tick(0)).toBeChecked()
  await page.keyboard.press('x')
  await expect(tick(0)).not.toBeChecked()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+J')
  await expect(link(1)).toBeFocused()
  for (const row of [0, 1]) await expect(tick(row)).toBeChecked()
  await page.keyboard.press('a')
  await expect(page.getByRole('combobox', { name: 'Who is to check it' })).toBeFocused()
  await link(1).focus()
  await page.keyboard.press('k')
  await expect(link(0)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/claims\//)
})

test('keys of another script, of an input method, held down and in fields', async ({ browser }) => {
  const claim = await newClaim()
  const page = await openDesk(browser, mara.email, claim)
  await keysReady(page)
  await pressAs(page, '?', 'Slash', { isComposing: true })
  await pressAs(page, '?', 'Slash', { keyCode: 229 })
  await pressAs(page, '?', 'Slash', { repeat: true })
  await pressAs(page, 'мe', 'KeyV')
  await pressAs(page, 'v', 'KeyV', { altKey: true })
  await expect(sheet(page)).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${claim}$`))
  await page.getByRole('form', { name: 'Comment' }).getByLabel('Comment', { exact: true }).focus()
  await page.keyboard.type('vwe?')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`${claim}$`))
  await page.getByRole('heading', { level: 1 }).click()
  // Words that nobody sent: Esc does not leave them.
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`${claim}$`))
  await pressAs(page, 'м', 'KeyV')
  await expect(page).toHaveURL(/\/verdict$/)
})

test('a verdict is chosen and sent, and the page is left, by keys', async ({ browser }) => {
  const claim = await newClaim({
    hops: [{ who: 'The city', kind: 'organisation', cue: 'said', hedge: null }],
  })
  const page = await openDesk(browser, mara.email, `${claim}/verdict`)
  await keysReady(page)
  const form = page.getByRole('form', { name: 'Propose a verdict' })
  const answer = (at: number, name: string) =>
    form.getByRole('radiogroup').nth(at).getByRole('radio', { name, exact: true })
  await page.keyboard.press('3')
  await expect(answer(0, 'Unconfirmed')).toBeChecked()
  // There the answer is changed; from anywhere else the next question is answered.
  await page.keyboard.press('1')
  await expect(answer(0, 'Confirmed')).toBeChecked()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('2')
  await expect(answer(1, 'Disputed')).toBeChecked()
  await expect(answer(0, 'Confirmed')).toBeChecked()
  await field(form, 'Rationale').focus()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(form.getByRole('alert')).toBeVisible()
  await expect(form.getByRole('button', { name: 'Propose the verdict' })).toHaveAttribute(
    'aria-keyshortcuts',
    'Control+Enter Meta+Enter',
  )
})
