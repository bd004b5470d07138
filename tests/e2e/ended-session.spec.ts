import { expect, type Page } from '@playwright/test'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { demoPassword, ines, mara } from '#db/seed/cast.ts'
import { endSessionOf } from '#tests/support/cast-session.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const rationale = 'Three ferries left late, and one did not leave at all.\n\nThe harbour keeps no log.\n\n'
  .repeat(30)
  .trim()

async function signInAgain(page: Page, email: string) {
  const form = page.getByRole('form', { name: 'Sign in' })
  await fillForm(form, { 'E-mail address': email, Password: demoPassword })
  await form.getByRole('button', { name: 'Sign in' }).click()
}

test('a session that ends while somebody types costs them no word', { tag: '@no-js' }, async ({
  browser,
}) => {
  const claim = await onDesk(async (db) => {
    const desk = await addTestArticle(db, { title: 'Ferries, half typed', text: 'Ferries left late.' })
    const { claimId } = await desk.extract(
      { passage: 1, wording: 'Ferries left late in May 2025.' },
      new Date(),
    )
    await assignClaim(desk.by(mara, new Date()), { claimId, personId: ines.id, dueAt: null })
    return `/desk/claims/${claimId}`
  })
  const page = await openDesk(browser, ines.email, `${claim}/verdict`)
  const typed = { 'What is missing for “Is it so?”': 'The log of the harbour.', Rationale: rationale }
  const form = page.getByRole('form', { name: 'Propose a verdict' })
  await fillForm(form, {
    'Is it so?': 'Unconfirmed',
    ...typed,
    'In short': 'Late.\nVery late.',
    'Recheck on': '2027-05-01',
  })
  await endSessionOf(page.context())
  await form.getByRole('button', { name: 'Propose the verdict' }).click()

  await expect(page).toHaveURL(/\/sign-in\?kept=[0-9a-f]{32}$/)
  await expect(page.getByText('What you typed is kept for an hour.')).toBeVisible()
  await signInAgain(page, ines.email)
  await expect(page).toHaveURL(new RegExp(`${claim}/verdict\\?kept=`))
  await expect(form.getByRole('alert')).toContainText('What you typed is back: check it and send it again.')
  for (const [label, value] of Object.entries(typed)) await expect(field(form, label)).toHaveValue(value)
  await expect(field(form, 'In short')).toHaveValue('Late.\nVery late.')
  await expect(field(form, 'Recheck on')).toHaveValue('2027-05-01')
  await expect(form.getByRole('radio', { name: 'Unconfirmed' })).toBeChecked()

  await form.getByRole('button', { name: 'Propose the verdict' }).click()
  await expect(page.getByText('Waiting for an editor')).toBeVisible()
})

test('a page that needs a session comes back after signing in', { tag: '@no-js' }, async ({ page }) => {
  await page.goto('/desk/articles?page=1')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await signInAgain(page, mara.email)
  await expect(page).toHaveURL(/\/desk\/articles\?page=1$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible()
})

test('signing in never leads to another site', async ({ page }) => {
  await page.goto('/sign-in?next=https://elsewhere.example/desk')
  await signInAgain(page, mara.email)
  await expect(page).toHaveURL(/\/desk$/)
})

test('signing out ends the session in every tab and every copy of the cookie', { tag: '@no-js' }, async ({
  browser,
}) => {
  const page = await openDesk(browser, mara.email)
  const otherTab = await page.context().newPage()
  await otherTab.goto('/desk/articles')
  const copy = await browser.newContext()
  await copy.addCookies(await page.context().cookies())
  const copyPage = await copy.newPage()
  await copyPage.goto('/desk/reviews')
  await expect(copyPage.getByRole('heading', { level: 1, name: 'Reviews' })).toBeVisible()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in$/)
  for (const one of [otherTab, copyPage]) {
    await one.reload()
    await expect(one).toHaveURL(/\/sign-in\?next=/)
  }
})
