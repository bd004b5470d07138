import { afterEach, describe, expect, test, vi } from 'vitest'
import { bodyLimit } from '#server/body-limit.ts'
import { openFront, ours } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(() => opened.close())

type Handle = Parameters<typeof openFront>[0]

/** Answers with the length and the origin of what it got. */
const reading = () =>
  vi.fn<Handle>(async (request, response) => {
    let bytes = 0
    for await (const chunk of request) bytes += (chunk as Buffer).length
    response.end(
      `${bytes} ${request.headers.origin} ${request.headers['content-length']} ${request.complete}`,
    )
  })

describe('a request that would change something', () => {
  test.each([
    ['says nothing of where it comes from', {}],
    ['comes from another site', { origin: 'https://evil.example' }],
    ['comes from another port', { origin: 'http://localhost:3001' }],
    ['comes from nowhere', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['is called cross-site', { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' }],
    ['is called same-site', { 'sec-fetch-site': 'same-site' }],
    ['has another kind of authorization', { authorization: 'Basic x' }],
    ['poses with a host', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('and %s is refused', async (_, headers) => {
    const handle = reading()
    opened = await openFront(handle)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const reply = await opened.get('/desk', { method, headers, body: 'a=1' })
      expect(reply.status).toBe(403)
      expect(reply.text).toContain('nothing was done')
    }
    expect(handle).not.toHaveBeenCalled()
  })

  test.each([
    ['our origin', ours],
    ['our origin alone', { origin: 'http://localhost:3000' }],
    ['a reload', { 'sec-fetch-site': 'none' }],
    ['a loopback alias', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
  ])('and has %s passes', async (_, headers) => {
    opened = await openFront(reading())
    expect((await opened.get('/api/x', { method: 'DELETE', headers })).status).toBe(200)
  })

  test('reaches Next with the one origin that agrees with its host', async () => {
    opened = await openFront(reading())
    const headers = { origin: 'http://[::1]:3000' }
    const reply = await opened.get('/desk', { method: 'POST', headers, body: 'a=1' })
    expect(reply.text).toBe('3 http://localhost:3000 3 true')
  })

  test('has no aliases where the address is a real one', async () => {
    opened = await openFront(reading(), { publicOrigin: 'https://desk.example.org' })
    const headers = { origin: 'http://localhost:3000' }
    expect((await opened.get('/desk', { method: 'POST', headers })).status).toBe(403)
  })
})

describe('another name of this machine', () => {
  test('is sent to the one address', async () => {
    opened = await openFront(reading())
    const reply = await opened.get('/desk?a=1', { headers: { host: '127.0.0.1:3000' } })
    expect([reply.status, reply.headers.location]).toEqual([307, 'http://localhost:3000/desk?a=1'])
  })

  test.each([
    ['/desk', 'evil.example'],
    ['/desk', 'localhost:3000'],
    ['/api/ready', '127.0.0.1:3000'],
  ])('is not %s at %s', async (path, host) => {
    opened = await openFront(reading())
    expect((await opened.get(path, { headers: { host } })).status).toBe(200)
  })
})

describe('a body', () => {
  const send = (body: Buffer, chunked: boolean) =>
    opened.get('/desk', { method: 'POST', headers: ours, body, chunked })

  test.each([false, true])('of 8 MB arrives whole (chunked: %s)', async (chunked) => {
    opened = await openFront(reading())
    const reply = await send(Buffer.alloc(bodyLimit, 97), chunked)
    expect(reply.text).toBe(`${bodyLimit} http://localhost:3000 ${bodyLimit} true`)
  })

  test.each([false, true])('of a byte more is refused before Next (chunked: %s)', async (chunked) => {
    const handle = reading()
    opened = await openFront(handle)
    const reply = await send(Buffer.alloc(bodyLimit + 1, 97), chunked)
    expect(reply.status).toBe(413)
    expect(reply.text).toContain('more than 8 MB')
    expect(handle).not.toHaveBeenCalled()
  })
})

test('an address that cannot be read is refused', async () => {
  const handle = reading()
  opened = await openFront(handle)
  expect((await opened.get('/%zz')).status).toBe(400)
  expect(handle).not.toHaveBeenCalled()
})

test('a request that would rather have another protocol is answered in this one', async () => {
  opened = await openFront(reading())
  const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABk' }
  expect((await opened.get('/', { headers })).status).toBe(200)
})
