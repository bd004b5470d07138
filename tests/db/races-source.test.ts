import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { addAlias } from '#db/commands/add-alias.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { markParty } from '#db/commands/mark-party.ts'
import { mergeSources } from '#db/commands/merge-sources.ts'
import { ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { observation } from '#tests/support/drafts.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { sourceSteps } from '#tests/support/source-steps.ts'

const room = await freshNewsroom(6)
const { owner, as, version, claim, article } = room
const { claimOn, sourceId, mergeOf } = sourceSteps(room)

const sourceRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from source where id = ${id} for update`
/** As somebody who reads the register: whoever attaches something of a source. */
const register = (held: TransactionSql) => held`select pg_advisory_xact_lock(7383820)`

const attaching = async (claimId: string, source: string) => {
  const chosen = { sourceId: await sourceId(source), sourceName: null }
  const draft = { claimId, basedOn: await version(claimId), ...observation(chosen) }
  return () => attachEvidence(as(ines), draft)
}
const merging = async (from: string, into: string, who = mara) => {
  const draft = await mergeOf(from, into)
  return () => mergeSources(as(who), draft)
}
const stranded = (from: string) => owner`
  select 1 from evidence e join source s on s.id = e.source_id where s.merged_into is not null and s.name = ${from}`

test('two merges that cross: one is done, the other is told, and there is no circle', async () => {
  await claimOn('East')
  await claimOn('West')
  const rivals = [await merging('East', 'West'), await merging('West', 'East', tomas)]
  const ends = await whileHeld(owner, sourceRow(await sourceId('East')), rivals)
  expect(ends).toEqual(['done', 'state'])
  const merged = await owner`select name from source where merged_into is not null`
  expect(merged).toEqual([{ name: 'East' }])
})

test('a merge before evidence of the same source: nothing rests on what was merged away', async () => {
  await claimOn('North')
  await claimOn('South')
  const { claimId } = await claim({ assignee: ines })
  const rivals = [await merging('North', 'South'), await attaching(claimId, 'North')]
  expect(await whileHeld(owner, register, rivals)).toEqual(['done', 'state'])
  expect(await stranded('North')).toEqual([])
  expect(await owner`select 1 from evidence_link where claim_id = ${claimId}`).toEqual([])
})

test('evidence before a merge of its source: the preview no longer holds', async () => {
  await claimOn('Up')
  await claimOn('Down')
  const { claimId } = await claim({ assignee: ines })
  const rivals = [await attaching(claimId, 'Up'), await merging('Up', 'Down')]
  expect(await whileHeld(owner, register, rivals)).toEqual(['done', 'stale'])
  expect(await owner`select merged_into from source where name = 'Up'`).toEqual([{ merged_into: null }])
})

test('one name for an alias and for a new source at once: it stands for one of them', async () => {
  const { sourceId: id } = await claimOn('Known')
  const on = await article()
  const [passage] = on.passages
  const place = { articleId: on.articleId, passageId: passage?.id ?? '', words: passage?.words ?? '' }
  const said = { hops: [hopDraft('Fresh name')], wording: 'It boils.' }
  const draft = { ...place, ...said, kind: 'fact', dueOn: null } as const
  const rivals = [
    () => addAlias(as(mara), { subjectId: id, alias: 'Fresh name' }),
    () => extractClaim(as(tomas), draft),
  ]
  expect(await whileHeld(owner, register, rivals)).toEqual(['done', 'done'])
  expect(await owner`select 1 from source where name = 'Fresh name'`).toEqual([])
  expect(await owner`select distinct source_id from hop`).toEqual([{ source_id: id }])
})

test('evidence of a source before its party mark: the claim that has just come to rest on it changes too', async () => {
  const on = await article()
  await claimOn('Warring side')
  const { claimId } = await claim({ on, assignee: ines })
  const marking = () =>
    markParty(as(ruth), { articleId: on.articleId, sourceName: 'Warring side', reason: 'Its war.' })
  const before = await version(claimId)
  const rivals = [await attaching(claimId, 'Warring side'), marking]
  const row = (held: TransactionSql) => held`select 1 from claim where id = ${claimId} for update`
  expect(await whileHeld(owner, row, rivals)).toEqual(['done', 'done'])
  expect(await version(claimId)).toBe(before + 2)
  const marker = await owner`
    select 1 from claim_editor where claim_id = ${claimId} and person_id = ${ruth.id}`
  expect(marker).toHaveLength(1)
})
