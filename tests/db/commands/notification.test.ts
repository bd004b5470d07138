import { expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { readAllNotifications } from '#db/commands/read-all-notifications.ts'
import { readNotification } from '#db/commands/read-notification.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { countNotifications } from '#db/queries/count-notifications.ts'
import { listDueRechecks } from '#db/queries/list-due-rechecks.ts'
import { listNotifications } from '#db/queries/list-notifications.ts'
import { type CastMember, daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, db, as, claim, evidence, proposal, sign, version } = room
const today = '2026-06-03'
const at = (minute: number) => new Date(now.getTime() + minute * 60_000)

/** What a person was told about a claim, newest first. */
async function toldOf(claimId: string, who: CastMember) {
  const rows = await owner<{ line: string }[]>`
    select concat_ws(': ', kind, words) as line from notification
    where claim_id = ${claimId} and person_id = ${who.id} order by happened_at desc, id desc`
  return rows.map(({ line }) => line)
}

const reword = async (claimId: string, who: CastMember, minute: number) =>
  rewordClaim(as(who, at(minute)), {
    ...{ claimId, basedOn: await version(claimId), wording: `Reworded at ${minute}.`, kind: 'fact' },
    ...{ dueOn: null, hops: [] },
  })

test('a proposer is told of each turn that their claim takes, and nobody of what they did themselves', async () => {
  const { claimId } = await claim({ assignee: ines })
  await evidence(claimId)
  await proposal(claimId)
  await sendBack(as(tomas, at(1)), { claimId, basedOn: await version(claimId), reason: 'Measure twice' })
  await proposal(claimId)
  await sign(claimId)
  await reword(claimId, mara, 3)
  await proposal(claimId)
  await reword(claimId, mara, 4)
  await evidence(claimId)
  expect((await toldOf(claimId, ines)).toSorted()).toEqual([
    'assigned',
    'needs recheck: the claim was reworded',
    'needs recheck: the claim was reworded',
    'sent back: Measure twice',
    'signed off',
  ])
  for (const who of [mara, tomas]) expect(await toldOf(claimId, who)).toEqual([])
  await proposal(claimId)
  await evidence(claimId)
  expect(await toldOf(claimId, ines)).toHaveLength(5)
})

test('who is mentioned is told, and nobody who has left, whatever becomes of their work', async () => {
  const { claimId } = await room.proposedClaim()
  const tell = [tomas.id, ines.id]
  await owner`update person set deactivated_at = now() where id = ${ines.id}`
  await writeComment(as(mara), { claimId, words: '@Daniel Reyes\nand @Ines Varga', tell })
  await sendBack(as(mara), { claimId, basedOn: await version(claimId), reason: 'Who goes on with it?' })
  await owner`update person set deactivated_at = null where id = ${ines.id}`
  expect(await toldOf(claimId, daniel)).toEqual(['mentioned: @Daniel Reyes and @Ines Varga'])
  expect(await toldOf(claimId, tomas)).toHaveLength(1)
  expect(await toldOf(claimId, ines)).toEqual(['assigned'])
  expect(await toldOf(claimId, mara)).toEqual([])
})

test('the list is newest first and paged; one is read, or all up to what was seen', async () => {
  const { claimId } = await claim()
  await owner`delete from notification where person_id = ${daniel.id}`
  const tell = (minute: number) =>
    writeComment(as(mara, at(minute)), { claimId, words: `No ${minute}`, tell: [daniel.id] })
  const told = DESK_PAGE_SIZE + 2
  for (let minute = 1; minute <= told; minute += 1) await tell(minute)
  const list = (page: number) => listNotifications(db, daniel.id, page)
  const first = await list(1)
  expect([first.notifications.length, first.hasMore, first.notifications[0]?.words]).toEqual([
    DESK_PAGE_SIZE,
    true,
    `No ${told}`,
  ])
  expect(first.notifications[0]).toMatchObject({
    ...{ kind: 'mentioned', by: mara.name, isUnread: true, claim: { id: claimId, number: 1 } },
  })
  expect((await list(2)).notifications.map(({ words }) => words)).toEqual(['No 2', 'No 1'])

  const count = () => countNotifications(db, daniel.id, today)
  expect(await count()).toBe(told)
  const notificationId = first.notifications[1]?.id ?? ''
  const opened = await readNotification(as(daniel), { notificationId, go: 'open' })
  expect(opened).toEqual({ claimId, kind: 'mentioned' })
  expect((await list(1)).notifications.filter(({ isUnread }) => !isUnread).map(({ id }) => id)).toEqual([
    notificationId,
  ])
  expect(await count()).toBe(told - 1)
  await tell(60)
  await readAllNotifications(as(daniel), { upTo: first.notifications[0]?.at ?? now })
  expect(await count()).toBe(1)
  expect((await list(1)).notifications[0]).toMatchObject({ words: 'No 60', isUnread: true })

  const [mine] = await owner`select read_at from notification where id = ${notificationId}`
  await readNotification(as(daniel, at(90)), { notificationId, go: 'stay' })
  expect(await owner`select read_at from notification where id = ${notificationId}`).toEqual([mine])
  const another = () => readNotification(as(ines), { notificationId, go: 'stay' })
  expect((await refusalOf(owner, another)).code).toBe('not-found')
})

test('a standing verdict of one’s own waits to be checked again from its day on, until it falls', async () => {
  const { claimId } = await claim({ assignee: ines })
  await owner`delete from notification where person_id = ${ines.id}`
  await evidence(claimId)
  await proposal(claimId, { recheckOn: '2026-06-20' })
  const due = async (on: string, who = ines) =>
    (await listDueRechecks(db, who.id, on)).map((one) => one.claimId)
  expect(await due('2026-06-20')).toEqual([])
  await sign(claimId)
  await owner`delete from notification where person_id = ${ines.id}`
  expect(await due('2026-06-19')).toEqual([])
  expect(await due('2026-06-20')).toEqual([claimId])
  expect(await due('2026-06-20', mara)).toEqual([])
  expect(await countNotifications(db, ines.id, '2026-06-20')).toBe(1)
  await reword(claimId, mara, 5)
  expect(await due('2026-06-20')).toEqual([])
})

test('assigning tells the person why they were chosen', async () => {
  const { claimId } = await claim()
  await assignClaim(as(mara), { claimId, personId: daniel.id, dueAt: null })
  expect(await toldOf(claimId, daniel)).toHaveLength(1)
  await assignClaim(as(tomas), { claimId: (await claim()).claimId, personId: tomas.id, dueAt: null })
  expect(
    (await listNotifications(db, tomas.id, 1)).notifications.some(({ kind }) => kind === 'assigned'),
  ).toBe(false)
})
