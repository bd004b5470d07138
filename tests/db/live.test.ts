import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closePools } from '#db/client.ts'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { endSession } from '#db/commands/end-session.ts'
import { getLivePosition } from '#db/queries/get-live-position.ts'
import { listLogAfter } from '#db/queries/list-log-after.ts'
import { ines, mara, ruth } from '#db/seed/cast.ts'
import { listenOn } from '#server/listen.ts'
import { deskEvents } from '#server/live/desk-events.ts'
import type { Listener } from '#server/live/hub.ts'
import { now } from '#tests/support/factories.ts'
import { messagesIn } from '#tests/support/live-log.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const { url, owner, db, claim, as } = await freshNewsroom()
const { hub } = deskEvents('http://localhost:3000', 'x'.repeat(32))
const listening = listenOn(url)({ stet_desk: hub })
const sessions = { [ines.id]: crypto.randomUUID(), [ruth.id]: crypto.randomUUID() }

beforeAll(async () => {
  for (const [personId, id] of Object.entries(sessions))
    await owner`
      insert into desk_session (id, person_id, started_at, expires_at)
      values (${id}, ${personId}, now(), now() + interval '1 hour')`
  await vi.waitFor(() => expect(hub.join(silent)).toBeNull(), 5_000)
  hub.leave(silent)
})
afterAll(async () => {
  await listening.close()
  hub.down()
  await closePools()
})

const silent: Listener = {
  ...{ sessionId: 'nobody', actor: { id: 'nobody', role: 'reviewer' } },
  ...{ send: () => true, end: () => {} },
}

async function listen(who: typeof ines, after: number) {
  const heard = { blocks: '', isEnded: false }
  const listener: Listener = {
    sessionId: sessions[who.id] ?? '',
    actor: who,
    send: (blocks) => {
      heard.blocks += blocks
      return true
    },
    end: (farewell = '') => {
      heard.blocks += farewell
      heard.isEnded = true
    },
  }
  expect(hub.join(listener)).toBeNull()
  await hub.catchUp(listener, after)
  return { heard, told: () => messagesIn(heard.blocks), leave: () => hub.leave(listener) }
}

test('a command is heard at once by whoever may, as ids', async () => {
  const { articleId, claimId } = await claim()
  const stream = await listen(ines, await getLivePosition(db))
  const began = performance.now()
  await assignClaim(as(mara), { claimId, personId: ines.id, dueAt: null })
  await vi.waitFor(() => expect(stream.told()).toHaveLength(1), { interval: 5 })
  expect(performance.now() - began).toBeLessThan(1_000)
  expect(stream.told()[0]).toEqual({
    ...{ id: expect.any(Number), at: expect.any(Number) },
    ...{ type: 'claim.assigned', articleId, claimId, forYou: true },
  })
  stream.leave()
})

test('an entry whose transaction ends after that of a later one is told, once, and to a page made between', async () => {
  const first = await claim()
  const append = (claimId: string) => (sql: typeof owner) =>
    sql`
    select log_append(${claimId}, 'claim.released', ${mara.id}, ${claimId}, now(),
      ${JSON.stringify({ articleId: claimId, claimId })}::text::jsonb)`
  const before = await getLivePosition(db)
  const stream = await listen(ines, before)
  const [early, later] = [crypto.randomUUID(), crypto.randomUUID()]
  let madeBetween = 0
  await owner.begin(async (held) => {
    await append(early)(held as unknown as typeof owner)
    await append(later)(owner)
    await vi.waitFor(() => expect(stream.told().map(({ claimId }) => claimId)).toEqual([later]))
    madeBetween = await getLivePosition(db)
  })
  await vi.waitFor(() => expect(stream.told().map(({ claimId }) => claimId)).toEqual([later, early]))
  // A page that was made while the first was still on its way is told of it too.
  const page = await listLogAfter(db, { after: madeBetween, limit: 10 })
  expect(page.map(({ event }) => 'claimId' in event && event.claimId)).toEqual([early, later])
  expect(await getLivePosition(db)).toBe(before + 2)
  await assignClaim(as(mara), { claimId: first.claimId, personId: ines.id, dueAt: null })
  await vi.waitFor(() => expect(stream.told()).toHaveLength(3))
  stream.leave()
})

test('signing out ends the stream within 5 s, though the log says nothing of it', async () => {
  const [stream, other] = [await listen(ines, 0), await listen(ruth, 0)]
  await endSession(db, sessions[ines.id] ?? '', now)
  await vi.waitFor(() => expect(stream.heard.isEnded).toBe(true), { timeout: 5_000, interval: 50 })
  expect(stream.heard.blocks).toMatch(/event: ended\ndata: signed-out\n\n$/)
  expect(other.heard.isEnded).toBe(false)
  other.leave()
})

test('another role, or none any more, ends it too', async () => {
  const stream = await listen(ruth, 0)
  await owner`update person set role = 'editor' where id = ${ruth.id}`
  await vi.waitFor(() => expect(stream.heard.isEnded).toBe(true), { timeout: 5_000, interval: 50 })
  expect(stream.heard.blocks).toMatch(/event: ended\ndata: role\n\n$/)
  const again = await listen({ ...ruth, role: 'editor' }, 0)
  await owner`update person set deactivated_at = now() where id = ${ruth.id}`
  await vi.waitFor(() => expect(again.heard.isEnded).toBe(true), { timeout: 5_000, interval: 50 })
})
