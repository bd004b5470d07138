import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { assignClaims } from '#db/commands/assign-claims.ts'
import { handBackClaim } from '#db/commands/hand-back-claim.ts'
import { markRisk } from '#db/commands/mark-risk.ts'
import { prioritiseClaim } from '#db/commands/prioritise-claim.ts'
import { takeClaim } from '#db/commands/take-claim.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, as, version, article, claim, signedClaim, logged } = await freshNewsroom()

const assignmentsOf = (claimId: string) => owner`
  select person_id, assigned_by, due_at, reason, ended_by, ended_reason from assignment
  where claim_id = ${claimId} order by id`
const editorsOf = (claimId: string) => owner`select person_id from claim_editor where claim_id = ${claimId}`
const none = { due_at: null, reason: null, ended_by: null, ended_reason: null }

describe('one claim', () => {
  test('is assigned until a time on the newsroom’s clock; whoever had it is relieved with the reason', async () => {
    const { articleId, claimId } = await claim()
    await assignClaim(as(mara), { claimId, personId: ines.id, dueAt: null })
    const anew = { claimId, personId: daniel.id, dueAt: '2026-07-01T14:00', reason: 'Ines is away' }
    await assignClaim(as(tomas), anew)
    expect(await assignmentsOf(claimId)).toEqual([
      {
        ...{ ...none, person_id: ines.id, assigned_by: mara.id },
        ...{ ended_by: tomas.id, ended_reason: 'Ines is away' },
      },
      // 14:00 in Stockholm, in summer time.
      {
        ...{ ...none, person_id: daniel.id, assigned_by: tomas.id, reason: 'Ines is away' },
        due_at: new Date('2026-07-01T12:00:00Z'),
      },
    ])
    expect(await logged(articleId, 2)).toMatchObject([
      {
        ...{ type: 'claim.assigned', actorId: tomas.id },
        payload: { assignee: daniel.name, dueAt: '2026-07-01T12:00:00.000Z', reason: 'Ines is away' },
      },
      {
        type: 'assignment.ended',
        payload: { assignee: ines.name, assigneeId: ines.id, reason: 'Ines is away' },
      },
    ])
    // Assigning is not editing.
    expect(await editorsOf(claimId)).toEqual([{ person_id: mara.id }])
    expect(await version(claimId)).toBe(1)
  })

  test('gets another due time with the same person: the assignment stays, and a reason is kept where one is given', async () => {
    const { articleId, claimId } = await claim({ assignee: ines })
    const until = { dueAt: '2026-07-01T14:00', reason: 'He resigns at four' }
    await assignClaim(as(mara), { claimId, personId: ines.id, ...until })
    await assignClaim(as(mara), { claimId, personId: ines.id, dueAt: null })
    expect(await assignmentsOf(claimId)).toEqual([{ ...none, person_id: ines.id, assigned_by: mara.id }])
    expect(await logged(articleId, 2)).toMatchObject([
      { type: 'assignment.due-changed', payload: { assignee: ines.name, dueAt: null } },
      {
        type: 'assignment.due-changed',
        payload: { dueAt: '2026-07-01T12:00:00.000Z', reason: 'He resigns at four' },
      },
    ])
  })

  test('goes to active people only, to nobody twice, and from somebody only with a reason', async () => {
    const { claimId, number } = await claim({ assignee: ines })
    await owner`insert into person (id, email, name, role, password_hash, created_at, deactivated_at)
      values (${uuidv7()}, 'gone@desk.example', 'Gone', 'reviewer', '-', now(), now())`
    const [gone] = await owner`select id from person where email = 'gone@desk.example'`
    const to = (personId: string) => () => assignClaim(as(mara), { claimId, personId, dueAt: null })
    expect(await refusalOf(owner, to(gone?.id))).toMatchObject({ code: 'state' })
    expect(await refusalOf(owner, to(uuidv7()))).toMatchObject({ code: 'state' })
    expect(await refusalOf(owner, to(ines.id))).toMatchObject({
      sentence: `Ines Varga already has claim ${number} without a due time.`,
    })
    expect(await refusalOf(owner, to(daniel.id))).toEqual({
      code: 'words',
      sentence: `Claim ${number} is with Ines Varga. Say why it goes to Daniel Reyes instead.`,
    })
    const missing = () => assignClaim(as(mara), { claimId: uuidv7(), personId: ines.id, dueAt: null })
    expect(await refusalOf(owner, missing)).toMatchObject({ code: 'not-found' })
  })
})

describe('many claims', () => {
  const three = async () => {
    const on = await article()
    const other = await article({ title: 'Another' })
    return [
      await claim({ on, passage: 1 }),
      await claim({ on, passage: 2, assignee: ines }),
      await claim({ on: other, assignee: daniel }),
    ]
  }

  test('go to one person at once, those that they have already with the new time', async () => {
    const claims = await three()
    const claimIds = claims.map((each) => each.claimId)
    const draft = { claimIds, personId: daniel.id, dueAt: '2026-07-01T14:00', reason: 'All his' }
    expect(await assignClaims(as(tomas), draft)).toEqual({ assignee: daniel.name })
    const standing = await owner`
      select person_id, assigned_by, due_at from assignment
      where claim_id in ${owner(claimIds)} and ended_at is null order by claim_id`
    const due = { person_id: daniel.id, due_at: new Date('2026-07-01T12:00:00Z') }
    expect(standing).toEqual([
      { ...due, assigned_by: tomas.id },
      { ...due, assigned_by: tomas.id },
      { ...due, assigned_by: mara.id },
    ])
    const types = await owner`
      select type from log_entry where claim_id in ${owner(claimIds)} and actor_id = ${tomas.id} order by id`
    expect(types.map((row) => row.type).toSorted()).toEqual(
      ['claim.assigned', 'assignment.ended', 'claim.assigned', 'assignment.due-changed'].toSorted(),
    )
  })

  test('all or none: each that stands in the way is named with its article', async () => {
    const claimIds = (await three()).map((each) => each.claimId)
    const draft = { claimIds, personId: daniel.id, dueAt: null }
    const refusal = await refusalOf(owner, () => assignClaims(as(mara), draft))
    expect(refusal).toMatchObject({
      sentence: 'Nothing was assigned, because 2 of the 3 claims cannot be.',
      details: expect.arrayContaining([
        '“Four sentences about water”: Claim 2 is with Ines Varga. Say why it goes to Daniel Reyes instead.',
        '“Another”: Daniel Reyes already has claim 1 without a due time.',
      ]),
    })
    const asReviewer = () => assignClaims(as(ines), { ...draft, reason: 'Mine' })
    expect(await refusalOf(owner, asReviewer)).toMatchObject({ code: 'role-needed' })
    const unknown = () => assignClaims(as(mara), { ...draft, claimIds: [...claimIds, uuidv7()] })
    expect(await refusalOf(owner, unknown)).toMatchObject({ code: 'not-found' })
  })
})

describe('taking and handing back', () => {
  test('anybody takes what nobody has, and hands it back with a reason; what they did stays', async () => {
    const { articleId, claimId } = await claim()
    await takeClaim(as(daniel), { claimId })
    expect(await logged(articleId)).toMatchObject([
      { type: 'claim.assigned', actorId: daniel.id, payload: { assigneeId: daniel.id, isTaken: true } },
    ])
    await handBackClaim(as(daniel), { claimId, reason: 'I know the speaker' })
    expect(await assignmentsOf(claimId)).toEqual([
      {
        ...{ ...none, person_id: daniel.id, assigned_by: daniel.id },
        ...{ ended_by: daniel.id, ended_reason: 'I know the speaker' },
      },
    ])
    expect(await logged(articleId)).toMatchObject([
      { type: 'assignment.ended', payload: { reason: 'I know the speaker', isHandedBack: true } },
    ])
    expect(await editorsOf(claimId)).toEqual([{ person_id: mara.id }])
    await takeClaim(as(ruth), { claimId })
  })

  test('nobody takes what somebody has, or hands back what they have not', async () => {
    const { claimId } = await claim({ assignee: ines })
    const take = () => takeClaim(as(mara), { claimId })
    expect(await refusalOf(owner, take)).toMatchObject({ code: 'state' })
    const handBack = () => handBackClaim(as(mara), { claimId, reason: 'No' })
    expect(await refusalOf(owner, handBack)).toMatchObject({ code: 'not-assigned' })
  })
})

describe('priority and risk', () => {
  test('are set by editors and leave the verdict as it stands', async () => {
    const { articleId, claimId } = await signedClaim()
    const before = await version(claimId)
    await prioritiseClaim(as(mara), { claimId, priority: 'high' })
    await markRisk(as(tomas), { claimId, isHighRisk: true })
    const [row] = await owner`
      select priority, is_high_risk, (select fell_at from sign_off where claim_id = claim.id) from claim
      where id = ${claimId}`
    expect(row).toEqual({ priority: 'high', is_high_risk: true, fell_at: null })
    expect(await version(claimId)).toBe(before)
    expect(await logged(articleId, 2)).toMatchObject([
      { type: 'claim.risk-marked', payload: { isHighRisk: true } },
      { type: 'claim.prioritised', payload: { priority: 'high' } },
    ])
    expect((await editorsOf(claimId)).map((row) => row.person_id)).not.toContain(tomas.id)
  })

  test('are refused to reviewers, and where they are as asked already', async () => {
    const { claimId, number } = await claim({ assignee: ines })
    const set = (who: typeof mara) => () => prioritiseClaim(as(who), { claimId, priority: 'normal' })
    const mark = (who: typeof mara) => () => markRisk(as(who), { claimId, isHighRisk: false })
    for (const command of [set(ines), mark(ines)])
      expect(await refusalOf(owner, command)).toMatchObject({ code: 'role-needed' })
    expect(await refusalOf(owner, set(mara))).toMatchObject({
      sentence: `Claim ${number} has normal priority already.`,
    })
    expect(await refusalOf(owner, mark(mara))).toMatchObject({
      sentence: `Claim ${number} is not marked as high risk.`,
    })
  })
})
