import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { daniel, demoPassword, ines, mara } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence } from '#db/seed/check-claim.ts'
import { endSessionOf } from '#tests/support/cast-session.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { fillForm } from '#tests/support/fill-form.ts'
import { hydrated } from '#tests/support/hydrated.ts'
import { test } from '#tests/support/test.ts'

/** A claim with two pieces of evidence. */
const checkedClaim = () =>
  onDesk(async (db) => {
    const title = `Lighthouses ${randomUUID().slice(0, 8)}`
    const on = await addTestArticle(db, { title, text: 'The lighthouse burns.' })
    const { claimId } = await on.extract({ passage: 1, wording: 'The lighthouse burns.' }, new Date())
    const found = {
      evidence: ['Log book', 'Postcard'].map((name) =>
        evidence({ title: `${name}, ${title}`, shows: 'It burns.', pin: 'burning' }),
      ),
      answer: answer({ rationale: 'Both say so [@e1] [@e2].' }),
    }
    await checkClaim(db, claimId, { editor: mara, reviewer: ines, ...found }, () => new Date())
    return `/desk/claims/${claimId}`
  })

const opener = (page: Page, name: string) => page.getByRole('link', { name })

test('evidence is taken off by a form that is asked for', { tag: '@no-js' }, async ({ browser }) => {
  const page = await openDesk(browser, mara.email, await checkedClaim())
  const form = page.getByRole('form', { name: 'Take e2 off' })
  await expect(form).toHaveCount(0)
  await opener(page, 'Take e2 off this claim').click()
  const button = form.getByRole('button', { name: 'Take it off' })
  await expect(button).toBeVisible()
  await expect(page.getByRole('form', { name: 'Take e1 off' })).toHaveCount(0)
  await button.click()
  await expect(form.getByRole('alert')).toContainText('One field needs another look.')
  await fillForm(form, { 'Why e2 is taken off': 'The postcard shows another lighthouse.' })
  await button.click()
  const region = page.getByRole('region', { name: 'Evidence' })
  await expect(region.getByRole('heading', { level: 3 })).toHaveCount(1)
  await expect(opener(page, 'Take e1 off this claim')).toBeVisible()
})

test('with a script it opens where it stands, by a key too, and takes the focus', async ({ browser }) => {
  const path = await checkedClaim()
  const page = await openDesk(browser, mara.email, path)
  await hydrated(page)
  await page.keyboard.press('p')
  const form = page.getByRole('form', { name: 'Priority' })
  await expect(form.getByRole('button', { name: 'Set the priority' })).toBeVisible()
  await expect(page.locator('summary').filter({ hasText: 'Priority: ' })).toBeFocused()
  await expect(page).toHaveURL(path)
  await opener(page, 'Hold it back from the next edition').click()
  await fillForm(page.getByRole('form', { name: 'Hold back' }), { 'Why it is held back': 'Too early.' })
  await page.getByRole('button', { name: 'Hold back' }).click()
  await expect(page.getByText('Too early.', { exact: true })).toBeVisible()
})

test('words that were kept over an ended session are shown without being asked for', {
  tag: '@no-js',
}, async ({ browser }) => {
  const page = await openDesk(browser, mara.email, await checkedClaim())
  await opener(page, 'Take e2 off this claim').click()
  const form = page.getByRole('form', { name: 'Take e2 off' })
  await fillForm(form, { 'Why e2 is taken off': 'It is a drawing.' })
  await endSessionOf(page.context())
  await form.getByRole('button', { name: 'Take it off' }).click()
  await expect(page).toHaveURL(/\/sign-in\?kept=/)
  const signIn = page.getByRole('form', { name: 'Sign in' })
  await fillForm(signIn, { 'E-mail address': mara.email, Password: demoPassword })
  await signIn.getByRole('button', { name: 'Sign in' }).click()
  await expect(form.getByLabel('Why e2 is taken off')).toHaveValue('It is a drawing.')
  await expect(page.getByRole('form', { name: 'Take e1 off' })).toHaveCount(0)
})

test('who may not take it off reads why', async ({ browser }) => {
  const page = await openDesk(browser, daniel.email, `${await checkedClaim()}?open=take-e1-off`)
  const button = page.getByRole('button', { name: 'Take it off' })
  await expect(button).toBeDisabled()
  await expect(button).toHaveAccessibleDescription(/This claim is not assigned to you\./)
})
