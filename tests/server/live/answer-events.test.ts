import { encode } from 'next-auth/jwt'
import { afterEach, expect, test, vi } from 'vitest'
import { sessionReader } from '#server/live/session-reader.ts'
import { readEvents } from '#tests/support/event-reader.ts'
import { openFront } from '#tests/support/front-trial.ts'
import { fakeLog } from '#tests/support/live-log.ts'

const sid = '01900000-0000-7000-8000-0000000000aa'
const secret = 'a secret of at least 32 characters'
const name = 'authjs.session-token'
const cookieWith = async (token: object, by = secret) => ({
  cookie: `other=1; ${name}=${await encode({ token: { ...token }, secret: by, salt: name })}`,
})

let close = async () => {}
afterEach(() => close())

async function open(changed: Parameters<typeof fakeLog>[0] = {}) {
  const live = fakeLog(changed)
  live.sessions.set(sid, { id: 'ines', role: 'reviewer' })
  const front = await openFront((_request, response) => response.end('Next'), {
    live: {
      hub: live.hub,
      sessionOf: sessionReader({ secret, isHttps: false }),
      findActor: async (id) => {
        const actor = live.sessions.get(id)
        return actor ? { ...actor, name: 'Ines' } : null
      },
    },
  })
  close = front.close
  return { ...live, ...front, cookie: await cookieWith({ sid }) }
}

test('nobody listens without a live session', async () => {
  const { get, sessions, cookie } = await open()
  const strangers = [
    {},
    { cookie: `${name}=x` },
    await cookieWith({ sid }, 'another secret of 32 characters!'),
    await cookieWith({ sid: 'x' }),
    { ...cookie, cookie: cookie.cookie.replace(name, `__Secure-${name}`) },
    { authorization: cookie.cookie.replace(/.*=/, 'Bearer ') },
  ]
  for (const headers of strangers) expect((await get('/api/events', { headers })).status).toBe(401)
  sessions.delete(sid)
  const answer = await get('/api/events', { headers: cookie })
  expect([answer.status, answer.headers['content-type']]).toEqual([401, 'application/json; charset=utf-8'])
})

test('a stream is plain, kept by nobody, and tells what the page does not show', async () => {
  const { port, log, hub, cookie } = await open()
  for (const id of [1, 2]) log(id)
  const stream = await readEvents(port, cookie, '/api/events?since=1')
  expect(stream.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'private, no-store, no-transform',
    'x-content-type-options': 'nosniff',
  })
  expect(stream.headers['content-encoding']).toBeUndefined()
  await stream.until('id: 2\ndata: {"id":2,')
  expect(stream.seen.text).toMatch(/^retry: 2000\n\n/)
  log(3)
  hub.rung()
  await stream.until('id: 3\n')
  stream.hangUp()
  await vi.waitFor(() => expect(hub.size).toBe(0))
})

test('a browser that comes back goes on from what it heard last, not from what its page showed', async () => {
  const { port, log, cookie } = await open()
  for (const id of [1, 2, 3]) log(id)
  const stream = await readEvents(port, { ...cookie, 'last-event-id': '2' }, '/api/events?since=0')
  await stream.until('id: 3\ndata: {"id":3,')
  expect(stream.seen.text).not.toContain('"id":2')
})

test('it ends when the session does, and says so, within 5 s', async () => {
  const { port, sessions, cookie } = await open()
  const stream = await readEvents(port, cookie)
  await stream.until('retry')
  const began = performance.now()
  sessions.delete(sid)
  await stream.untilEnded(5_000)
  expect(stream.seen.text).toContain('event: ended\ndata: signed-out\n\n')
  expect(performance.now() - began).toBeLessThan(5_000)
})

test('it does not hold the server up when that stops', async () => {
  const { port, front, cookie, hub, get } = await open()
  const stream = await readEvents(port, cookie)
  await stream.until('retry')
  const began = performance.now()
  const closed = front.close(5_000)
  await stream.untilEnded()
  await closed
  expect(performance.now() - began).toBeLessThan(1_000)
  expect(hub.size).toBe(0)
  await expect(get('/api/events', { headers: cookie })).rejects.toThrow('ECONNREFUSED')
})

test('a fourth stream of one session is refused, and one more when there is room again', async () => {
  const { port, get, cookie } = await open()
  const streams = [
    await readEvents(port, cookie),
    await readEvents(port, cookie),
    await readEvents(port, cookie),
  ]
  expect((await get('/api/events', { headers: cookie })).status).toBe(429)
  streams[0]?.hangUp()
  await vi.waitFor(async () => {
    const next = await readEvents(port, cookie)
    expect(next.status).toBe(200)
  })
})

test('nothing is streamed while nobody rings', async () => {
  const { get, hub, cookie } = await open()
  hub.down()
  const answer = await get('/api/events', { headers: cookie })
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5'])
})

test('a reader who reads nothing is cut off', async () => {
  const { port, log, hub, cookie } = await open()
  const { connect } = await import('node:net')
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET /api/events HTTP/1.1\r\nhost: localhost:3000\r\ncookie: ${cookie.cookie}\r\n\r\n`)
  await vi.waitFor(() => expect(hub.size).toBe(1))
  socket.pause()
  let id = 0
  await vi.waitFor(
    () => {
      for (let count = 0; count < 5_000; count++) log(++id)
      hub.rung()
      expect(hub.size).toBe(0)
    },
    { timeout: 20_000, interval: 50 },
  )
  socket.destroy()
}, 30_000)

test('HEAD tells whether the session lives, without a stream', async () => {
  const { get, hub, cookie } = await open()
  expect((await get('/api/events', { method: 'HEAD', headers: cookie })).status).toBe(204)
  expect((await get('/api/events', { method: 'HEAD' })).status).toBe(401)
  expect(hub.size).toBe(0)
})
