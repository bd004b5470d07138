import { expect } from '@playwright/test'
import { mara, tomas } from '#db/seed/cast.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { attachEvidence, openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const before = 'Trams ran on time on most days of 2025.'
const theirs = 'Trams ran on time on 328 days of 2025, Tomas writes.'
const yours = 'Trams ran on time on nine days out of ten in 2025, Mara writes.'
const changed = /^This claim changed after you opened it, so nothing was saved\./

const newClaim = () =>
  onDesk(async (db) => {
    const desk = await addTestArticle(db, { title: 'Trams, seen by two', text: 'Trams ran on time. Mostly.' })
    const { claimId } = await desk.extract({ passage: 1, wording: before }, new Date())
    return `/desk/claims/${claimId}`
  })

test('two people reword one claim, and neither loses a word', { tag: '@no-js' }, async ({ browser }) => {
  const claim = await newClaim()
  const tomasPage = await openDesk(browser, tomas.email, `${claim}/wording`)
  const page = await openDesk(browser, mara.email, `${claim}/wording`)
  const form = page.getByRole('form', { name: 'Reword the claim' })
  await fillForm(form, { Wording: yours, Kind: 'Figure' })

  const tomasForm = tomasPage.getByRole('form', { name: 'Reword the claim' })
  await fillForm(tomasForm, { Wording: theirs })
  await tomasForm.getByRole('button', { name: 'Save the wording' }).click()
  await expect(tomasPage.getByRole('heading', { level: 1 })).toContainText(theirs)

  await form.getByRole('button', { name: 'Save the wording' }).click()
  const answer = form.getByRole('alert')
  await expect(answer).toContainText('Compare what is there now with yours, then send again.')
  const row = answer.getByRole('row', { name: /^Wording/ })
  await expect(row.getByRole('cell')).toHaveText(['Wording', theirs, yours])
  await expect(answer.getByRole('row', { name: /^Kind/ }).getByRole('cell')).toHaveText([
    'Kind',
    'fact',
    'figure',
  ])
  await expect(field(form, 'Wording')).toHaveValue(yours)
  await expect(form.getByRole('radio', { name: 'Figure' })).toBeChecked()
  await tomasPage.reload()
  await expect(tomasPage.getByRole('heading', { level: 1 })).toContainText(theirs)

  await form.getByRole('button', { name: 'Save the wording' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(yours)
  await expect(
    page.getByRole('list').filter({ hasText: `reworded the claim from “${theirs}” to “${yours}”` }),
  ).toBeVisible()
})

test('a verdict written while the evidence changed comes back whole', { tag: '@no-js' }, async ({
  browser,
}) => {
  const claim = await newClaim()
  const page = await openDesk(browser, mara.email, `${claim}/verdict`)
  const rationale = 'The timetable office counts days, not trams.\n\n'.repeat(40).trim()
  const form = page.getByRole('form', { name: 'Propose a verdict' })
  const answers = { 'Is it so?': 'Unconfirmed', 'What is missing for “Is it so?”': 'The log of the depot.' }
  await fillForm(form, { ...answers, Rationale: rationale })

  const tomasPage = await openDesk(browser, tomas.email, claim)
  await attachEvidence(tomasPage, {
    Kind: 'Observation',
    Title: 'A day at the depot',
    'New source': 'Our own notes of the depot',
    'It is': 'Document',
    'Its record': 'B',
    'Primary or secondary': 'Primary',
    'How credible is this item': '2',
    'What does it do to the claim': 'Context',
    'What it shows': 'Trams left as planned.',
  })

  await form.getByRole('button', { name: 'Propose the verdict' }).click()
  await expect(form.getByRole('alert')).toContainText('e1 A day at the depot')
  await expect(form.getByRole('alert').getByText(changed)).toBeVisible()
  await expect(field(form, 'Rationale')).toHaveValue(rationale)
  await form.getByRole('button', { name: 'Propose the verdict' }).click()
  await expect(page.getByText('Proposed by Mara Lindqvist')).toBeVisible()
})
