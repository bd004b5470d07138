import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { endSession } from '#db/commands/end-session.ts'
import { openSession } from '#db/commands/open-session.ts'
import { setShortcuts } from '#db/commands/set-shortcuts.ts'
import { prepared } from '#db/prepared.ts'
import { findActor } from '#db/queries/find-actor.ts'
import { findVisit } from '#db/queries/find-visit.ts'
import { getLivePosition } from '#db/queries/get-live-position.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { person } from '#db/schema/people.ts'
import { daniel, ines, mara } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const { owner, db, as, claim } = await freshNewsroom()
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

test('a visit is who asks with their newsroom and keys, and how far the log has come', async () => {
  const { sessionId } = await openSession(db, ines.id, now)
  await setShortcuts(as(daniel), { isOff: true, keys: {} })
  expect(await findVisit(db, sessionId, now)).toEqual({
    actor: { id: ines.id, name: ines.name, role: 'reviewer' },
    newsroom: await getNewsroom(db),
    shortcuts: null,
    position: await getLivePosition(db),
  })
  await setShortcuts(as(ines), { isOff: false, keys: { new: 'm' } })
  const { claimId } = await claim()
  const before = await findVisit(db, sessionId, now)
  await assignClaim(as(mara), { claimId, personId: ines.id, dueAt: null })
  const after = await findVisit(db, sessionId, now)
  expect(after?.shortcuts).toEqual({ isOff: false, keys: { new: 'm' } })
  expect(after?.position).toBeGreaterThan(before?.position ?? Number.POSITIVE_INFINITY)
  expect(after?.position).toBe(await getLivePosition(db))
})

test('nobody visits in a session that is over, of another id or of somebody who has left', async () => {
  const both = async (when: Date, id: string) => {
    const [visit, actor] = await Promise.all([findVisit(db, id, when), findActor(db, id, when)])
    expect(visit?.actor ?? null).toEqual(actor)
    return actor?.name ?? null
  }
  const { sessionId } = await openSession(db, mara.id, now)
  expect(await both(later(11.9), sessionId)).toBe(mara.name)
  expect(await both(later(12), sessionId)).toBeNull()
  expect(await both(now, '01900000-0000-7000-8000-0000000000ff')).toBeNull()
  await endSession(db, sessionId, later(1))
  expect(await both(later(1), sessionId)).toBeNull()
  const { sessionId: second } = await openSession(db, daniel.id, now)
  expect(await both(now, second)).toBe(daniel.name)
  await owner`update person set deactivated_at = now() where id = ${daniel.id}`
  expect(await both(now, second)).toBeNull()
})

test('a role that changes holds from the next request on', async () => {
  const { sessionId } = await openSession(db, ines.id, now)
  const role = async () => (await findVisit(db, sessionId, now))?.actor.role
  for (const _ of [1, 2, 3]) expect(await role()).toBe('reviewer')
  await owner`update person set role = 'editor' where id = ${ines.id}`
  expect(await role()).toBe('editor')
})

test('a prepared query is put together once a database, takes new values, and reads inside a transaction', async () => {
  let built = 0
  const named = prepared((on) => {
    built += 1
    const byId = eq(person.id, sql.placeholder('id'))
    return on.select({ name: person.name }).from(person).where(byId).prepare('named')
  })
  const nameOf = async (id: string, on: Parameters<typeof named>[0] = db) =>
    (await named(on).execute({ id }))[0]?.name
  for (const one of [ines, mara, ines]) expect(await nameOf(one.id)).toBe(one.name)
  expect(built).toBe(1)
  const undone = db.transaction(async (tx) => {
    await tx.update(person).set({ name: 'Another' }).where(eq(person.id, mara.id))
    expect(await nameOf(mara.id, tx)).toBe('Another')
    expect(await nameOf(mara.id)).toBe(mara.name)
    throw new Error('undo')
  })
  await expect(undone).rejects.toThrow()
})
