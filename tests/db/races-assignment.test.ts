import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { assignClaims } from '#db/commands/assign-claims.ts'
import { handBackClaim } from '#db/commands/hand-back-claim.ts'
import { takeClaim } from '#db/commands/take-claim.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { type CastMember, daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const { owner, as, article, claim, version } = await freshNewsroom(6)

const claimRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from claim where id = ${id} for update`
const personRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from person where id = ${id} for update`

const giving = (claimIds: string[], to: CastMember, by: CastMember, reason: string | null = null) => {
  const draft = { claimIds, personId: to.id, dueAt: null, reason }
  return () => assignClaims(as(by), draft)
}
const historyOf = (claimId: string) => owner`
  select person_id, ended_at is null as stands, ended_by, ended_reason from assignment
  where claim_id = ${claimId} order by id`

test('two editors re-assign at once: both are kept with their reasons, the later one stands', async () => {
  const { claimId } = await claim({ assignee: tomas })
  const rivals = [
    giving([claimId], ines, mara, 'She knows it'),
    giving([claimId], daniel, tomas, 'He is free'),
  ]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'done'])
  expect(await historyOf(claimId)).toEqual([
    { person_id: tomas.id, stands: false, ended_by: mara.id, ended_reason: 'She knows it' },
    { person_id: ines.id, stands: false, ended_by: tomas.id, ended_reason: 'He is free' },
    { person_id: daniel.id, stands: true, ended_by: null, ended_reason: null },
  ])
})

test('two assign what nobody has: the second would relieve somebody, and is asked why', async () => {
  const { claimId } = await claim()
  const to = (who: CastMember) => () => assignClaim(as(mara), { claimId, personId: who.id, dueAt: null })
  expect(await whileHeld(owner, claimRow(claimId), [to(ines), to(daniel)])).toEqual(['done', 'words'])
  expect(await historyOf(claimId)).toMatchObject([{ person_id: ines.id, stands: true }])
})

test('two take one claim at once: one has it, the other is told', async () => {
  const { claimId } = await claim()
  const rivals = [ines, daniel].map((who) => () => takeClaim(as(who), { claimId }))
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'state'])
  expect(await historyOf(claimId)).toMatchObject([{ person_id: ines.id, stands: true }])
})

test('a claim is handed back and re-assigned at once: it ends once', async () => {
  const { claimId } = await claim({ assignee: ines })
  const rivals = [
    () => handBackClaim(as(ines), { claimId, reason: 'Ill' }),
    giving([claimId], daniel, mara, 'He is free'),
  ]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'done'])
  expect(await historyOf(claimId)).toMatchObject([
    { person_id: ines.id, ended_by: ines.id, ended_reason: 'Ill' },
    { person_id: daniel.id, stands: true },
  ])
  const second = await claim({ assignee: ines })
  const turned = [
    giving([second.claimId], daniel, mara, 'He is free'),
    () => handBackClaim(as(ines), { claimId: second.claimId, reason: 'Ill' }),
  ]
  expect(await whileHeld(owner, claimRow(second.claimId), turned)).toEqual(['done', 'not-assigned'])
})

test('many claims in two orders at once: no deadlock, and each batch is whole', async () => {
  const on = await article()
  const first = await claim({ on, passage: 1 })
  const second = await claim({ on, passage: 2 })
  const ids = [first.claimId, second.claimId]
  const rivals = [giving(ids, ines, mara, 'Both hers'), giving(ids.toReversed(), daniel, tomas, 'Both his')]
  expect(await whileHeld(owner, claimRow(first.claimId), rivals)).toEqual(['done', 'done'])
  for (const id of ids)
    expect((await historyOf(id)).at(-1)).toMatchObject({ person_id: daniel.id, stands: true })
})

test('one of many is withdrawn meanwhile: none is assigned, and it is named', async () => {
  const on = await article()
  const first = await claim({ on, passage: 1 })
  const second = await claim({ on, passage: 2 })
  const basedOn = await version(second.claimId)
  const rivals = [
    () => withdrawClaim(as(tomas), { claimId: second.claimId, basedOn, reason: 'Twice' }),
    giving([first.claimId, second.claimId], ines, mara),
  ]
  expect(await whileHeld(owner, claimRow(second.claimId), rivals)).toEqual(['done', 'state'])
  expect(await historyOf(first.claimId)).toEqual([])
})

test('somebody is deactivated while a claim is being given to them: it is refused', async () => {
  const { claimId } = await claim()
  const gone = async (held: TransactionSql) => {
    await personRow(daniel.id)(held)
    await held`update person set deactivated_at = now() where id = ${daniel.id}`
  }
  expect(await whileHeld(owner, gone, [giving([claimId], daniel, mara)])).toEqual(['state'])
  expect(await historyOf(claimId)).toEqual([])
})
