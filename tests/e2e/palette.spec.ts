import { expect } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { complaintsOf, findings } from '#tests/support/judge-screens.ts'
import { keysLink, keysReady, palette, pressAs, sheet } from '#tests/support/keys.ts'
import { addOwnPerson } from '#tests/support/own-person.ts'
import { test } from '#tests/support/test.ts'

const newClaim = () =>
  onDesk(async (db) => {
    const desk = await addTestArticle(db, { title: 'Trams by key', text: 'Trams ran on time. Mostly.' })
    const { claimId } = await desk.extract({ passage: 1, wording: 'Trams ran on time.' }, new Date())
    return `/desk/claims/${claimId}`
  })

test('the sheet lists what is here before all else, and Esc closes only it', async ({ browser }) => {
  const claim = await newClaim()
  const page = await openDesk(browser, mara.email, claim)
  await keysReady(page)
  await page.keyboard.press('?')
  await expect(sheet(page).getByRole('heading', { level: 3 }).first()).toHaveText('On this page')
  const here = sheet(page).getByRole('region', { name: 'On this page' })
  await expect(here).toContainText('Propose a verdict')
  await expect(here).not.toContainText('Next sentence')
  await page.keyboard.press('v')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${claim}$`))
  await keysLink(page).click()
  await expect(sheet(page)).toBeVisible()
  await sheet(page).getByRole('button', { name: 'Close' }).click()
  await expect(keysLink(page)).toBeFocused()
})

test('the palette runs what stands on the page, goes places, and looks for words', async ({ browser }) => {
  const claim = await newClaim()
  const page = await openDesk(browser, mara.email, claim)
  await keysReady(page)
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.keyboard.press('ControlOrMeta+k')
  const box = palette(page).getByRole('combobox')
  await expect(box).toBeFocused()
  await page.keyboard.type('verdict prop')
  await expect(palette(page).getByRole('option', { selected: true })).toContainText('Propose a verdict')
  // Enter that only takes what an input method suggests chooses nothing.
  await pressAs(page, 'Enter', 'Enter', { isComposing: true })
  await pressAs(page, 'Enter', 'Enter', { keyCode: 229 })
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/verdict$/)
  await keysReady(page)
  await page.getByRole('link', { name: 'Find', exact: true }).click()
  await expect(box).toBeFocused()
  await page.keyboard.type('трамваї у Львові')
  await expect(palette(page).getByRole('option').first()).toHaveText('Articles with “трамваї у Львові”')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/articles\?q=/)
  await expect(page.getByRole('searchbox')).toHaveValue('трамваї у Львові')
  expect(faults).toEqual([])
})

test('a person chooses other keys, or none', { tag: '@no-js' }, async ({ browser, javaScriptEnabled }) => {
  const olena = await addOwnPerson('Olena Keys')
  const page = await openDesk(browser, olena.email, '/desk/account')
  await page.getByRole('link', { name: 'Choose your keys' }).click()
  const form = page.getByRole('form', { name: 'Your keys' })
  const save = form.getByRole('button', { name: 'Save the keys' })
  await fillForm(form, { 'Go to the articles': 'g g', 'Show the keys': 'shift+q' })
  await fillForm(form, { 'Go to the evidence': 'nonsense', 'Tick it': 'j' })
  await save.click()
  await expect(field(form, 'Go to the evidence')).toHaveAccessibleDescription(/Write a key as “j”/)
  await expect(field(form, 'Tick it')).toHaveAccessibleDescription(/“j” is “Down the list” already/)
  await expect(field(form, 'Show the keys')).toHaveValue('shift+q')
  await fillForm(form, { 'Go to the evidence': '', 'Tick it': '' })
  await save.click()
  await expect(form.getByRole('status')).toContainText('Saved: the keys hold from now on')
  await page.reload()
  await expect(field(form, 'Go to the articles')).toHaveValue('g g')
  if (javaScriptEnabled === false) return

  await page.goto('/desk')
  await keysReady(page)
  const keys = keysLink(page)
  await expect(keys).toHaveAttribute('title', 'Key: Shift + Q')
  await page.keyboard.press('?')
  await expect(sheet(page)).toHaveCount(0)
  await page.keyboard.press('Shift+Q')
  await expect(sheet(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.type('gg')
  await expect(page).toHaveURL(/\/desk\/articles$/)

  await page.goto('/desk/account/keys')
  await form.getByRole('checkbox', { name: /^Switch off every key/ }).check()
  await save.click()
  await expect(form.getByRole('status')).toContainText('do nothing any more')
  await expect(keys).not.toHaveAttribute('title')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Shift+Q')
  await page.keyboard.type('gg')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(palette(page)).toBeVisible()
  await expect(sheet(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: 'Take the desk’s own keys again' }).click()
  await expect(keys).toHaveAttribute('title', 'Key: ?')
})

test('the sheet and the palette are for everybody', async ({ browser }) => {
  test.setTimeout(600_000)
  const page = await openDesk(browser, mara.email, '/desk/articles')
  const complaints = complaintsOf(page)
  await keysReady(page)
  await page.keyboard.press('?')
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('art')
  expect(await findings(page)).toEqual([])
  expect(complaints).toEqual([])
})
