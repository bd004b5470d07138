import { expect, type Locator, type Page } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { bench, benchArticle, detail, ready } from '#tests/support/bench-steps.ts'
import { chainForm } from '#tests/support/chain-form.ts'
import { claimLink, openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const herons = { passage: 1, wording: 'Herons nest in the old harbour.' }
const counted = { passage: 2, wording: 'The mayor counted 40 herons.' }
const gulls = { passage: 4, wording: 'Gulls came back on a Monday.' }

async function openClaim(page: Page, number: number): Promise<Locator> {
  await ready(page)
  await page
    .getByRole('region', { name: /^Claims, / })
    .getByRole('link', { name: `Claim ${number}`, exact: true })
    .click()
  const pane = detail(page)
  await expect(pane.getByRole('heading', { name: `Claim ${number}` })).toBeVisible()
  return pane
}

test('a claim is reworded beside the text, with its chain drawn', async ({ browser }) => {
  const { path } = await benchArticle('Herons, reworded', [herons])
  const page = await openDesk(browser, mara.email, path)
  const pane = await openClaim(page, 1)
  await expect(pane.getByText('The article itself speaks.')).toBeVisible()
  await page.keyboard.press('w')
  const form = pane.getByRole('form', { name: 'Reword the claim' })
  await expect(field(form, 'Wording')).toBeFocused()
  await fillForm(form, {
    Wording: 'Herons nest in the harbour.',
    ...chainForm('a warden', 'Anonymous, described'),
  })
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(bench(page)).toHaveText('The claim is reworded.')
  await expect(claimLink(page, 'Herons nest in the harbour.')).toBeVisible()
  await expect(pane.getByRole('list', { name: 'Who had it from whom' }).first()).toContainText(
    'a warden · anonymousThe weakest hop: nobody can be asked.',
  )
})

test('its words begin a word later and end a word earlier', async ({ browser }) => {
  const { path } = await benchArticle('Herons, moved', [herons])
  const page = await openDesk(browser, mara.email, path)
  const pane = await openClaim(page, 1)
  await pane.getByRole('button', { name: 'Start a word later' }).press('Enter')
  await pane.getByRole('button', { name: 'End a word earlier' }).press('Enter')
  await expect(pane.getByRole('blockquote')).toHaveText('nest in the old harbour')
  await pane.getByRole('button', { name: 'Rest it on these words' }).click()
  await expect(bench(page)).toHaveText('Claim 1 rests on other words now.')
  await expect(page.locator('mark')).toHaveText(['nest in the old harbour'])
})

test('one claim becomes two, cut by keyboard where the second begins', async ({ browser }) => {
  const { path } = await benchArticle('Herons, split', [counted])
  const page = await openDesk(browser, mara.email, path)
  const pane = await openClaim(page, 1)
  await page.keyboard.press('Shift+S')
  const form = pane.getByRole('form', { name: 'Split the claim' })
  const slider = form.getByRole('slider', { name: 'Where the second claim begins' })
  await expect(slider).toBeFocused()
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', 'at “mayor counted 40 of”')
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', 'at “them in May.”')
  await expect(field(form, 'Wording of the second')).toHaveValue('them in May.')
  await fillForm(form, { 'Wording of the first': '', 'Wording of the second': 'The count was in May.' })
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(form.getByRole('alert')).toContainText('One field needs another look.')
  await expect(field(form, 'Wording of the second')).toHaveValue('The count was in May.')
  await fillForm(form, { 'Wording of the first': 'The mayor counted 40 herons.' })
  await form.getByRole('button', { name: 'Split the claim' }).click()
  await expect(bench(page)).toHaveText('Claim 1 is split into claims 2 and 3.')
  await expect(page.locator('mark')).toHaveText(['The mayor counted 40 of', 'them in May.'])
  await expect(page.getByRole('region', { name: 'What you had typed' })).toHaveCount(0)
})

test('claims are merged, the nearest offered first; one is withdrawn with its reason', async ({
  browser,
}) => {
  const { path } = await benchArticle('Herons, merged', [herons, gulls, counted])
  const page = await openDesk(browser, mara.email, path)
  const pane = await openClaim(page, 1)
  await pane.getByRole('button', { name: 'Merge', exact: true }).click()
  const form = pane.getByRole('form', { name: 'Merge claims' })
  await expect(form.getByRole('checkbox')).toHaveCount(2)
  await expect(form.getByRole('checkbox').first()).toHaveAccessibleName(`3. ${counted.wording}`)
  await form.getByRole('button', { name: 'Merge the claims' }).click()
  await expect(form.getByRole('alert')).toContainText('One field needs another look.')
  await form.getByRole('checkbox').first().check()
  await fillForm(form, { 'Wording of the claim that they become': '40 herons nest in the harbour.' })
  await form.getByRole('button', { name: 'Merge the claims' }).click()
  await expect(bench(page)).toHaveText('Claim 4 is made of claims 1 and 3.')
  await expect(claimLink(page, '40 herons nest in the harbour.')).toBeVisible()
  await expect(form.getByRole('button', { name: 'Merge the claims' })).toBeHidden()

  const gull = await openClaim(page, 2)
  await gull.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await fillForm(gull.getByRole('form', { name: 'Withdraw' }), {
    'Why it is withdrawn': 'Nobody can check gulls.',
  })
  await gull.getByRole('button', { name: 'Withdraw the claim' }).click()
  await expect(bench(page)).toHaveText('The claim is withdrawn.')
  await expect(page.getByRole('heading', { name: 'Claims, 1' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What you had typed' })).toHaveCount(0)
  await expect(claimLink(page, gulls.wording)).toHaveCount(0)
  await page.getByRole('link', { name: '3 withdrawn claims' }).click()
  await expect(claimLink(page, gulls.wording)).toBeVisible()
})
