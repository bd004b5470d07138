import { type Browser, expect, type Page } from '@playwright/test'
import { mara, ruth } from '#db/seed/cast.ts'
import { sessionCookie } from '#tests/support/cast-session.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { ownFront } from '#tests/support/own-front.ts'
import { test } from '#tests/support/test.ts'

// A newsroom has one description, so these take turns, on a Stet of their own.
test.describe.configure({ mode: 'serial' })
const { running } = ownFront()

const form = (page: Page) => page.getByRole('form', { name: 'Describe the newsroom' })
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved' })

async function openNewsroom(browser: Browser, email: string, javaScriptEnabled = true) {
  const { origin } = running()
  const context = await browser.newContext({ javaScriptEnabled })
  const { name, value } = await sessionCookie(email, running())
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }])
  const page = await context.newPage()
  await page.goto(`${origin}/desk/policy`)
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Newsroom' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Newsroom' })).toBeVisible()
  return page
}

test('an admin changes what the newsroom says of itself, by keyboard alone', async ({ browser }) => {
  const page = await openNewsroom(browser, ruth.email)
  await field(form(page), 'Name of the newsroom').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('The Harbour Gazette')
  await page.keyboard.press('Enter')
  await expect(saved(page)).toContainText('Readers see it when the next edition is published')
  await expect(field(form(page), 'Name of the newsroom')).toHaveValue('The Harbour Gazette')
  // The desk has it at once; what readers see was published before.
  await expect(page.getByRole('banner')).toContainText('The Harbour Gazette')
  await page.goto(running().origin)
  await expect(page.getByRole('banner')).toContainText('The Demo Gazette')
})

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'
  test(`of two admins at once, the second sees both, and nothing is lost, ${how}`, async ({ browser }) => {
    const late = await openNewsroom(browser, ruth.email, javaScriptEnabled)
    const page = await openNewsroom(browser, ruth.email, javaScriptEnabled)
    const theirs = `early-${javaScriptEnabled}@gazette.example`
    await fillForm(form(page), { 'Contact address': theirs })
    await form(page).getByRole('button', { name: 'Save' }).click()
    await expect(saved(page)).toBeVisible()
    const yours = `late-${javaScriptEnabled}@gazette.example`
    await fillForm(form(late), { 'Contact address': yours })
    await form(late).getByRole('button', { name: 'Save' }).click()
    const answer = form(late).getByRole('alert')
    await expect(answer).toContainText('Another admin changed the newsroom')
    const row = answer.getByRole('row', { name: /^Contact address/ })
    await expect(row.getByRole('cell')).toHaveText(['Contact address', theirs, yours])
    await form(late).getByRole('button', { name: 'Save' }).click()
    await expect(saved(late)).toBeVisible()
    await expect(field(form(late), 'Contact address')).toHaveValue(yours)
  })
}

test('what is no address is said beside its field, and what was typed stays', async ({ browser }) => {
  const page = await openNewsroom(browser, ruth.email)
  await fillForm(form(page), { 'Address for corrections': 'at the door', 'Own domains': 'gazette' })
  await form(page).getByRole('button', { name: 'Save' }).click()
  await expect(field(form(page), 'Address for corrections')).toHaveAccessibleDescription(
    /Write an e-mail address, or a web address/,
  )
  await expect(field(form(page), 'Own domains')).toHaveAccessibleDescription(/“gazette” is no domain/)
  await expect(field(form(page), 'Address for corrections')).toHaveValue('at the door')
})

test('an editor reads it and is told who can change it', async ({ browser }) => {
  const page = await openNewsroom(browser, mara.email)
  await expect(page.getByText('Only admins can change what the newsroom says of itself.')).toBeVisible()
  await expect(page.getByText('corrections@gazette.example')).toBeVisible()
  await expect(form(page)).toHaveCount(0)
})
