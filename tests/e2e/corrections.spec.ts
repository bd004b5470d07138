import { expect } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { answer, evidence } from '#db/seed/check-claim.ts'
import { versionOf } from '#db/seed/desk-of.ts'
import { onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { fillForm } from '#tests/support/fill-form.ts'
import { diffBelow, publishedCheck, readerFinds } from '#tests/support/published-check.ts'
import { test } from '#tests/support/test.ts'

const reason = 'The log had been read in the wrong order.'

/** Another log speaks against the claim: a new verdict is proposed and signed off. */
async function checkAnew(claimId: string) {
  await onDesk(async (db) => {
    const by = (actorId: string) => ({ db, actorId, now: new Date() })
    const seen = async () => ({ claimId, basedOn: await versionOf(db, claimId) })
    const piece = evidence({ title: 'The operator’s report', shows: 'Fewer days.', pin: '238 days.' })
    await attachEvidence(by(ines.id), { ...(await seen()), ...piece, stance: 'contradicts' })
    const verdict = { so: 'disputed', rationale: 'The report counts fewer days on time [@e2].' } as const
    await proposeVerdict(by(ines.id), { ...(await seen()), ...answer(verdict) })
    await signOff(by(tomas.id), await seen())
  })
}

test('a second edition: its preview, its reason, and what changed since the first', {
  tag: '@no-js',
}, async ({ browser, page }) => {
  const { articleId, first, second, address } = await publishedCheck()
  const publish = `/desk/articles/${articleId}/publish`
  const desk = await openDesk(browser, mara.email, publish)

  await test.step('nothing is different yet, so there is nothing to publish', async () => {
    await expect(desk.getByRole('region', { name: /^What changes for readers/ })).toContainText(
      'Nothing that readers see is different.',
    )
    const button = desk.getByRole('button', { name: 'Publish edition 2' })
    await expect(button).toBeDisabled()
    await expect(button).toHaveAccessibleDescription(/there is nothing to publish/)
  })

  await checkAnew(first)
  await onDesk((db) =>
    holdBackClaim({ db, actorId: mara.id, now: new Date() }, { claimId: second, reason: 'Under doubt' }),
  )
  await test.step('the preview says exactly what changes, and that it is a correction', async () => {
    await desk.goto(publish)
    const changes = desk.getByRole('region', { name: 'What changes for readers against edition 1' })
    await expect(changes.getByRole('heading', { name: 'Claim 1: changed' })).toBeVisible()
    await expect(changes.getByRole('heading', { name: 'Claim 2: no longer shown' })).toBeVisible()
    await expect(changes).toContainText('Claims being checked: 0 before, 1 now.')
    await expect(changes).toContainText('Source 2 is new · The operator’s report')
    const { removed, added } = await diffBelow(desk, 'What changes for readers against edition 1')
    expect(removed.join()).toContain('confirmed')
    expect(added.join()).toContain('disputed')
    const form = desk.getByRole('form', { name: 'Publish' })
    const kind = form.getByLabel('What kind of change is it?')
    await expect(kind).toHaveValue('correction')
    expect(await kind.locator('option').allInnerTexts()).toEqual(['Correction'])
    await form.getByRole('button', { name: 'Publish edition 2' }).click()
    await expect(form.getByRole('alert')).toContainText('Say what kind of change this is, and why.')
    await fillForm(form, { 'Why? Readers see this for good.': reason })
    await form.getByRole('button', { name: 'Publish edition 2' }).click()
    await expect(desk).toHaveURL(new RegExp(`${address}$`))
  })

  await test.step('readers find the reason, and the earlier edition with what changed since', async () => {
    expect((await readerFinds(page, `${address}/1`)).words).toContain(reason)
    expect((await readerFinds(page, `${address}/2`)).status).toBe(404)
    const then = await readerFinds(page, `${address}/editions/1`)
    expect(then.status).toBe(200)
    const since = await diffBelow(page, 'What changed since')
    expect(since.removed.join()).toContain('confirmed')
    expect(since.added.join()).toContain('disputed')
    await readerFinds(page, `${address}/editions/1/1`)
    const claim = page.getByRole('region', { name: 'What changed since' })
    await expect(claim).toContainText('The operator’s report')
    await expect(claim).not.toContainText('Claim 2')
    await readerFinds(page, `${address}/editions/2`)
    await expect(page.getByRole('region', { name: 'What changed since' })).toHaveCount(0)
    const made = await diffBelow(page, 'What this edition changed')
    expect([made.removed.join(), made.added.join()]).toEqual([since.removed.join(), since.added.join()])
  })
})

test('a correction stands on the article and on the claim that it changed, and on no other', {
  tag: '@no-js',
}, async ({ page }) => {
  const { articleId, first, address } = await publishedCheck()
  await checkAnew(first)
  await onDesk(async (db) => {
    const draft = { articleId, basedOn: await getLogPosition(db, articleId), reason }
    await publishEdition({ db, actorId: mara.id, now: new Date() }, { ...draft, kind: 'correction' })
  })
  const banner = page.getByText('Earlier editions stand under “History of the page”')
  for (const path of [address, `${address}/1`, `${address}/editions/2/1`]) {
    expect((await readerFinds(page, path)).words).toContain(reason)
    await expect(banner, path).toBeVisible()
  }
  for (const path of [`${address}/2`, `${address}/editions/2/2`]) {
    expect((await readerFinds(page, path)).words).toContain(`${reason} This claim stayed as it was.`)
    await expect(banner, path).toHaveCount(0)
  }
})

test('removed evidence leaves a dated notice at once; the verdict stays until the next edition', async ({
  page,
}) => {
  const { first, address } = await publishedCheck()
  expect((await readerFinds(page, `${address}/1`)).words).not.toContain('was removed on')
  await onDesk(async (db) => {
    const [row] = await db.execute<{ id: string }>(
      sql`select evidence_id as id from evidence_link where claim_id = ${first} and number = 1`,
    )
    const evidenceId = row?.id ?? ''
    const basedOn = (await findEvidence(db, evidenceId))?.changes ?? 0
    const draft = { evidenceId, basedOn, reason: 'The log was forged.' }
    await removeEvidence({ db, actorId: ruth.id, now: new Date() }, draft)
  })
  await expect(async () => {
    const { status, words } = await readerFinds(page, `${address}/1`)
    expect(status).toBe(200)
    expect(words).toContain('A piece of evidence for this verdict was removed on')
    expect(words).toContain('The verdict stands as published')
  }).toPass({ timeout: 5_000 })
  const article = await readerFinds(page, address)
  expect(article.words).toContain('To be checked again')
  expect((await readerFinds(page, `${address}/editions/1/1`)).words).not.toContain('was removed on')
})
