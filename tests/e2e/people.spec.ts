import { type Browser, expect } from '@playwright/test'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { deactivatePerson } from '#db/commands/deactivate-person.ts'
import { findPersonByEmail } from '#db/queries/find-person-by-email.ts'
import { mara, ruth } from '#db/seed/cast.ts'
import { by } from '#db/seed/desk-of.ts'
import { signInAs } from '#tests/support/cast-session.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { invite, join, newColleague, openPerson, shownLink, signInBy } from '#tests/support/people-steps.ts'
import { test } from '#tests/support/test.ts'

const password = 'nine short words for one long test'
// Tests run twice, with and without JavaScript, in one newsroom.
const one = (name: string) => {
  const tag = Math.random().toString(36).slice(2, 8)
  return {
    email: `${name.toLowerCase()}.${tag}@desk.example`,
    name: `${name} ${tag}`,
    role: 'Reviewer' as const,
  }
}
const ofRuth = (browser: Browser, path?: string) => openDesk(browser, ruth.email, path)

test('an invitation opens once, and whoever joins by it is on the desk @no-js', async ({ page, context }) => {
  const ada = one('Ada')
  await signInAs(context, ruth.email)
  const link = await invite(page, ada)
  expect(page.url()).not.toContain(link.split('/').at(-1))
  await expect(page.getByRole('region', { name: 'Open invitations' })).toContainText(ada.email)
  await context.clearCookies()

  await page.goto(link)
  const form = page.getByRole('form', { name: 'Join the desk' })
  await expect(form.getByLabel('Your name')).toHaveValue(ada.name)
  await form.getByLabel('Password').fill('password')
  await form.getByRole('button', { name: 'Join' }).click()
  await expect(form).toContainText('on the lists that are tried first')
  await expect(form.getByLabel('Password')).toHaveValue('')

  await join(page, link, password, { 'Your name': `${ada.name} Ek` })
  expect((await page.goto(link))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'This link no longer works' })).toBeVisible()

  await page.goto('/desk/people')
  await signInBy(page, ada.email.toUpperCase(), password)
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  await expect(page.getByRole('link', { name: `${ada.name} Ek` }).first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Invite somebody' })).toContainText('Only admins can invite')
  await expect(page.getByRole('button', { name: 'Invite', exact: true })).toHaveCount(0)
})

test('a new link ends the one before, and taking back ends it for good @no-js', async ({ page, context }) => {
  const bo = one('Bo')
  await signInAs(context, ruth.email)
  const first = await invite(page, bo)
  const renewal = `New link for ${bo.email}`
  await page.getByRole('form', { name: renewal }).getByRole('button').click()
  const second = await shownLink(page, renewal)
  expect((await page.request.get(first)).status()).toBe(404)
  expect((await page.request.get(second)).status()).toBe(200)
  await page
    .getByRole('form', { name: `Take back the invitation of ${bo.email}` })
    .getByRole('button')
    .click()
  await expect(page.getByRole('region', { name: 'Open invitations' })).not.toContainText(bo.email)
  expect((await page.request.get(second)).status()).toBe(404)
})

test('an address that is on the desk already is refused with what was typed', async ({ browser }) => {
  const page = await ofRuth(browser, '/desk/people')
  const form = page.getByRole('form', { name: 'Invite somebody' })
  await form.getByLabel('E-mail address').fill(mara.email)
  await form.getByLabel('Name').fill('Mara again')
  await form.getByRole('radio', { name: 'Admin' }).check()
  await form.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('Mara Lindqvist, who is in the newsroom already')
  await expect(form.getByLabel('Name')).toHaveValue('Mara again')
})

test('role, link to a new password, sessions, access: each acts at once', async ({ browser }) => {
  const admin = await ofRuth(browser)
  const cy = one('Cy')
  const theirs = await newColleague(browser, admin, cy, password)
  await openPerson(admin, cy.name)
  await expect(admin.getByRole('region', { name: 'Sessions' })).toContainText('Chrome on Linux')

  await admin.getByLabel('New role').selectOption('Editor')
  await admin.getByRole('button', { name: 'Change the role' }).click()
  await expect(admin.getByRole('region', { name: 'History of the account' })).toContainText(
    'editor (was reviewer)',
  )
  await theirs.goto('/desk/articles')
  await expect(theirs.getByRole('form', { name: 'Sign in' })).toBeVisible()
  await signInBy(theirs, cy.email, password)
  await expect(theirs.getByRole('link', { name: 'Add an article' })).toBeVisible()

  await admin.reload()
  await admin.getByRole('button', { name: 'End this session' }).click()
  await expect(admin.getByRole('region', { name: 'Sessions' })).toContainText('Not signed in anywhere')
  await theirs.goto('/desk')
  await expect(theirs.getByRole('form', { name: 'Sign in' })).toBeVisible()

  await admin.getByRole('button', { name: 'Make a link to a new password' }).click()
  const link = await shownLink(admin, 'Link to a new password')
  await theirs.goto(link)
  await theirs
    .getByRole('form', { name: 'New password' })
    .getByLabel('New password')
    .fill('another long one, as it should be')
  await theirs.getByRole('button', { name: 'Set the password' }).click()
  await signInBy(theirs, cy.email, 'another long one, as it should be')
  await expect(theirs.getByRole('link', { name: 'Articles' }).first()).toBeAttached()

  await admin.getByRole('button', { name: `Deactivate ${cy.name}` }).click()
  await expect(admin.getByText(`${cy.name} is deactivated`, { exact: true })).toBeVisible()
  await theirs.goto('/desk')
  await signInBy(theirs, cy.email, 'another long one, as it should be')
  await expect(theirs.getByRole('form', { name: 'Sign in' })).toContainText('do not belong together')
  await admin.getByRole('button', { name: 'Let in again' }).click()
  await expect(admin.getByRole('button', { name: `Deactivate ${cy.name}` })).toBeVisible()
  await signInBy(theirs, cy.email, 'another long one, as it should be')
  await expect(theirs.getByRole('form', { name: 'Sign in' })).toHaveCount(0)
})

test('the only admin cannot leave, and sees why', async ({ browser }) => {
  const page = await ofRuth(browser)
  await openPerson(page, ruth.name)
  const region = page.getByRole('region', { name: 'Access' })
  await expect(region.getByRole('button', { name: `Deactivate ${ruth.name}` })).toBeDisabled()
  await expect(region).toContainText('Ruth Adler is the only admin')
})

test('whoever is no admin sees people and no form; unknown people are 404', async ({ browser }) => {
  const page = await openDesk(browser, mara.email, '/desk/people?q=inEs')
  await expect(page.getByRole('rowheader')).toHaveText([/Ines Varga/])
  await page.getByRole('link', { name: 'Ines Varga' }).click()
  await expect(page.getByRole('region', { name: 'Open claims' })).toContainText(/needs? work/)
  for (const name of ['Role', 'Password', 'Sessions', 'Access'])
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(0)
  for (const id of ['nobody', '01900000-0000-7000-8000-0000000000ff'])
    expect((await page.goto(`/desk/people/${id}`))?.status()).toBe(404)
})

test('who is deactivated with claims shows as work to hand on', async ({ browser }) => {
  const admin = await ofRuth(browser)
  const dee = one('Dee')
  await newColleague(browser, admin, dee, password)
  const { personId, claimId } = await onDesk(async (db) => {
    const person = await findPersonByEmail(db, dee.email)
    const article = await addTestArticle(db, { title: dee.name, text: 'The tide rose by a metre.' })
    const claim = await article.extract({ passage: 1, wording: 'The tide rose by a metre.' }, new Date())
    return { personId: person?.id ?? '', claimId: claim.claimId }
  })
  await onDesk((db) =>
    assignClaim(by(db, mara, new Date()), { claimId, personId, dueAt: null, reason: null }),
  )
  await onDesk((db) => deactivatePerson(by(db, ruth, new Date()), { personId }))
  await admin.goto(`/desk/people?q=${dee.email}`)
  await expect(admin.getByRole('row', { name: new RegExp(dee.name) })).toContainText('1 claim to hand on')
  await admin.goto(`/desk/people/${personId}`)
  await expect(admin.getByRole('main')).toContainText('One claim is still assigned to them')
  await expect(admin.getByRole('link', { name: 'The tide rose by a metre.' })).toBeVisible()
})
