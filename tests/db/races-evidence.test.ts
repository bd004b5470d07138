import type { TransactionSql } from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { linkEvidence } from '#db/commands/link-evidence.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { stateDerivation } from '#db/commands/state-derivation.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'
import { type CastMember, ines, mara, tomas } from '#db/seed/cast.ts'
import { observation } from '#tests/support/drafts.ts'
import { evidenceSteps } from '#tests/support/evidence-steps.ts'
import { ending, whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom(6)
const { owner, db, as, claim, evidence, version } = room
const { idOf, deriving, linking } = evidenceSteps(room)

/** The lock that every change of what derives from what takes last. */
const graph = (held: TransactionSql) => held`select pg_advisory_xact_lock(7383821)`
const claimRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from claim where id = ${id} for update`

/** A claim with one piece of evidence. */
async function withPiece() {
  const { claimId } = await claim({ assignee: ines })
  await evidence(claimId)
  return { claimId, id: await idOf(claimId, 1) }
}
const stating = async (claimId: string, fromId: string, who: CastMember) => {
  const draft = await deriving(claimId, 1, fromId)
  return () => stateDerivation(as(who), draft)
}
const removing = async (evidenceId: string) => {
  const basedOn = (await findEvidence(db, evidenceId))?.changes ?? 1
  return () => removeEvidence(as(tomas), { evidenceId, basedOn, reason: 'Forged' })
}
const edges = () => owner`select evidence_id, from_id from derivation`

test('two derivations that would close a circle between them: the second is refused', async () => {
  const [one, other] = [await withPiece(), await withPiece()]
  const rivals = [await stating(one.claimId, other.id, mara), await stating(other.claimId, one.id, tomas)]
  expect(await whileHeld(owner, graph, rivals)).toEqual(['done', 'state'])
  expect(await edges()).toEqual([{ evidence_id: one.id, from_id: other.id }])
  await owner`delete from derivation`
})

test('three of a circle at once: two are noted, the third is refused', async () => {
  const [a, b, c] = [await withPiece(), await withPiece(), await withPiece()]
  const rivals = [
    await stating(a.claimId, b.id, mara),
    await stating(c.claimId, a.id, tomas),
    await stating(b.claimId, c.id, ines),
  ]
  expect(await whileHeld(owner, graph, rivals)).toEqual(['done', 'done', 'state'])
  await owner`delete from derivation`
})

test('evidence that is put on another claim while it is removed: one of the two is told', async () => {
  const piece = await withPiece()
  const other = await claim({ assignee: ines })
  const draft = await linking(other.claimId, piece.id)
  const linked = () => linkEvidence(as(ines), draft)
  expect(await whileHeld(owner, graph, [await removing(piece.id), linked])).toEqual(['done', 'state'])
  expect(await owner`select 1 from evidence_link where claim_id = ${other.claimId}`).toEqual([])

  const second = await withPiece()
  const late = await linking(other.claimId, second.id)
  const rivals = [() => linkEvidence(as(ines), late), await removing(second.id)]
  expect(await whileHeld(owner, graph, rivals)).toEqual(['done', 'stale'])
  expect(await owner`select 1 from tombstone where evidence_id = ${second.id}`).toEqual([])
})

test('evidence is removed while somebody attaches the same bytes: neither stands in the other’s way', async () => {
  const piece = await withPiece()
  const sha256 = 'a'.repeat(64)
  const uploadId = uuidv7()
  await owner`insert into blob (sha256, size, media_type, stored_at) values (${sha256}, 1, 'text/plain', now())`
  await owner`update evidence set file_sha256 = ${sha256}, file_name = 'a.txt' where id = ${piece.id}`
  await owner`insert into upload (id, person_id, sha256, file_name, uploaded_at)
    values (${uploadId}, ${ines.id}, ${sha256}, 'a.txt', now())`
  const { claimId } = await claim({ assignee: ines })
  const draft = { claimId, basedOn: await version(claimId), ...observation({ uploadId }) }
  const remove = await removing(piece.id)
  // Whoever attaches waits for the register of sources, and holds no file meanwhile.
  const [removed, attached] = await owner.begin(async (held) => {
    await held`select pg_advisory_xact_lock(7383820)`
    const attaching = ending(attachEvidence(as(ines), draft))
    await vi.waitFor(async () =>
      expect(await owner`select 1 from pg_locks where objid = 7383820 and not granted`).toHaveLength(1),
    )
    return [await ending(remove()), { attaching }] as const
  })
  expect([removed, await attached.attaching]).toEqual(['done', 'not-found'])
})

test('a derivation noted for a claim that meanwhile changed is told so', async () => {
  const [one, other] = [await withPiece(), await withPiece()]
  const rivals = [await stating(one.claimId, other.id, mara), await stating(one.claimId, other.id, ines)]
  expect(await whileHeld(owner, claimRow(one.claimId), rivals)).toEqual(['done', 'stale'])
  expect(await version(one.claimId)).toBe(3)
})

test('a derivation of evidence that is put on another claim meanwhile leaves no claim out', async () => {
  const [one, from] = [await withPiece(), await withPiece()]
  const other = await claim({ assignee: ines })
  const draft = await linking(other.claimId, one.id)
  const rivals = [() => linkEvidence(as(ines), draft), await stating(one.claimId, from.id, mara)]
  expect(await whileHeld(owner, graph, rivals)).toEqual(['done', 'busy'])
  expect(await owner`select 1 from derivation where evidence_id = ${one.id}`).toEqual([])
})
