import { expect } from '@playwright/test'
import type { Database } from '#db/client.ts'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { by, versionOf } from '#db/seed/desk-of.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk, proposeVerdict } from '#tests/support/desk-steps.ts'
import { observation } from '#tests/support/drafts.ts'
import { fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const now = () => new Date()
/** Tests share one newsroom, whose sources are named once. */
const mark = `${Date.now().toString(36)}`
const wording = 'The bridge over the Elm was closed for nine days.'

const paper = (name: string) =>
  observation({
    ...{ title: `${name} ${mark}`, sourceName: `${name} ${mark}`, sourceKind: 'outlet', reliability: 'C' },
    ...{
      proximity: 'secondary',
      kind: 'quotation',
      pin: 'closed for nine days',
      shows: 'It says nine days.',
    },
    seenOn: '2026-01-10',
  })

/** An article of one claim, which Ines checks, and one claim beside it on which the agency’s story stands. */
async function twoArticles(db: Database) {
  const desk = await addTestArticle(db, {
    title: `Nine days without a bridge ${mark}`,
    text: 'The bridge over the Elm was closed for nine days.',
  })
  const { claimId } = await desk.extract({ passage: 1, wording }, now())
  await assignClaim(by(db, mara, now()), { claimId, personId: ines.id, dueAt: null })
  for (const name of ['Morning Paper', 'Evening Paper'])
    await attachEvidence(by(db, ines, now()), {
      ...{ claimId, basedOn: await versionOf(db, claimId) },
      ...paper(name),
    })
  const beside = await addTestArticle(db, { title: `The Elm ${mark}`, text: 'The Elm rose.' })
  const other = await beside.extract({ passage: 1, wording: 'The Elm rose.' }, now())
  await attachEvidence(by(db, mara, now()), { claimId: other.claimId, basedOn: 1, ...paper('Elm Agency') })
  return { articleId: desk.articleId, claimId }
}

test('two papers that reprint one agency are one root, on the desk and for readers', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000)
  const { articleId, claimId } = await onDesk(twoArticles)
  const work = await openDesk(browser, ines.email, `/desk/claims/${claimId}`)
  const evidence = work.getByRole('region', { name: 'Evidence', exact: true })
  await expect(evidence).toContainText('Supports: 2 pieces from 2 independent roots')

  for (const number of [1, 2]) {
    await work.getByRole('link', { name: `Say what e${number} derives from` }).click()
    await fillForm(work.getByRole('form', { name: 'Find evidence' }), {
      'Title or source': `Elm Agency ${mark}`,
    })
    await work.getByRole('button', { name: 'Find' }).click()
    const form = work.getByRole('form', { name: 'Say what it derives from' })
    await fillForm(form, { 'It derives from': `Elm Agency ${mark}` })
    await form.getByRole('button', { name: 'Say so' }).click()
    await expect(work.getByRole('link', { name: `Change what e${number} derives from` })).toBeVisible()
  }
  await expect(evidence).toContainText(`2 pieces from 1 independent root: Elm Agency ${mark} (2 pieces).`)

  const verdict = { 'Is it so?': 'Confirmed', Rationale: 'Two papers say so [@e1] [@e2].' }
  const refused = await proposeVerdict(work, verdict)
  await expect(refused.getByRole('alert')).toContainText('One counts so far: pin one more')

  await work.goto(`/desk/claims/${claimId}/evidence/known?q=${encodeURIComponent(`Elm Agency ${mark}`)}`)
  await work.getByRole('link', { name: `Elm Agency ${mark}` }).click()
  const link = work.getByRole('form', { name: 'Attach known evidence' })
  await fillForm(link, {
    'What does it do to the claim': 'Supports',
    'What it shows': 'It is the story itself.',
  })
  await link.getByRole('button', { name: 'Attach it' }).click()
  await expect(work.getByRole('heading', { level: 3, name: `Elm Agency ${mark}` })).toBeVisible()
  await expect(evidence).toContainText('Derives from [@e3]')

  // The agency’s story stands on Mara’s claim too, so only she may say this, and learns why it cannot be.
  const editing = await openDesk(browser, mara.email, `/desk/claims/${claimId}/evidence/3/derivation`)
  const circle = editing.getByRole('form', { name: 'Say what it derives from' })
  await fillForm(circle, { 'It derives from': `e1 Morning Paper ${mark}` })
  await circle.getByRole('button', { name: 'Say so' }).click()
  await expect(circle.getByRole('alert')).toContainText('That would close a circle: “Morning Paper')

  await work.goto(`/desk/claims/${claimId}`)
  const open = { 'Is it so?': 'Unconfirmed', 'What is missing for “Is it so?”': 'A second voice.' }
  // What was refused is back, and nobody but Ines changed the claim meanwhile: it is sent as it stands.
  await proposeVerdict(work, { ...open, Rationale: 'One agency says so [@e1].' })
  await expect(work).toHaveURL(/#verdict$/)

  const slug = await onDesk(async (db) => {
    await signOff(by(db, tomas, now()), { claimId, basedOn: await versionOf(db, claimId) })
    const basedOn = await getLogPosition(db, articleId)
    return (await publishEdition(by(db, tomas, now()), { articleId, basedOn, kind: null, reason: null })).slug
  })
  await page.goto(`/checks/${slug}/1`)
  await expect(page.getByRole('region', { name: 'The evidence at a glance' })).toContainText(
    `from 1 independent root: Elm Agency ${mark} (2 pieces). 1 more piece not counted.`,
  )
  const sources = page.getByRole('region', { name: 'Sources' })
  await expect(sources.getByRole('link', { name: `source 3, Elm Agency ${mark}` }).first()).toHaveAttribute(
    'href',
    '#e3',
  )
})

test('evidence that is removed is broken on the desk, and its reason stands there', async ({ browser }) => {
  const { claimId } = await onDesk(async (db) => {
    const desk = await addTestArticle(db, { title: `A well ${mark}`, text: 'The well ran dry.' })
    const made = await desk.extract({ passage: 1, wording: 'The well ran dry.' }, now())
    await attachEvidence(by(db, mara, now()), { claimId: made.claimId, basedOn: 1, ...paper('Well Watch') })
    return made
  })
  const page = await openDesk(browser, mara.email, `/desk/claims/${claimId}`)
  await page.getByRole('link', { name: 'All about e1' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Well Watch ${mark}` })).toBeVisible()
  const form = page.getByRole('form', { name: 'Remove this evidence' })
  await form.getByRole('button', { name: 'Remove it for good' }).click()
  await expect(form).toContainText('Say why it is removed.')
  await fillForm(form, { 'Why it is removed': 'It names a protected source.' })
  await form.getByRole('button', { name: 'Remove it for good' }).click()
  await expect(page.getByText('Removed from the desk')).toBeVisible()
  await expect(form).toHaveCount(0)
  await page.getByRole('link', { name: 'The well ran dry.' }).click()
  await expect(page.getByText('Counts for nothing: it was removed')).toBeVisible()
  await expect(page.getByText('Removed from the desk: It names a protected source.')).toBeVisible()
})
