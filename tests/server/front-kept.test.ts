import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answerStatus, keepPageUntil } from '#app/reply.ts'
import { parseTarget } from '#server/request-target.ts'
import { htmlPage, openFront, type Reply } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(async () => {
  vi.useRealTimers()
  await opened?.close()
})

const open = async (...all: Parameters<typeof openFront>) => {
  opened = await openFront(...all)
  return opened.get
}
const long = 'words '.repeat(500)
const steady = ({ headers: { date, 'x-request-id': id, connection, ...rest } }: Reply) => rest

describe('a page that lies ready', () => {
  test('is sent with the very headers with which it was sent first', async () => {
    const get = await open(htmlPage(() => long))
    for (const headers of [{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }]) {
      const [first, second] = [await get('/?utm=1', { headers }), await get('/', { headers })]
      expect(steady(second)).toEqual(steady(first))
      expect(second.body.equals(first.body)).toBe(true)
      expect(second.headers['x-request-id']).toMatch(/^[0-9a-f]{16}$/)
      expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
    }
    expect(opened.front.pages.size).toBe(1)
  })

  test('is told of by HEAD with the headers of GET', async () => {
    const get = await open(htmlPage(() => long))
    const page = await get('/')
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    expect(steady(head)).toEqual(steady(page))
  })

  test('is 304 for a tag of a list, a weak one and *, for HEAD too, each with the tag of its form', async () => {
    const get = await open(htmlPage(() => long))
    const { etag = '' } = (await get('/')).headers
    for (const known of [etag, `W/${etag}`, `"a", W/"b" , ${etag}`, '*'])
      for (const method of ['GET', 'HEAD']) {
        const reply = await get('/', { method, headers: { 'if-none-match': known } })
        expect([known, reply.status, reply.text]).toEqual([known, 304, ''])
        expect(reply.headers).toMatchObject({
          etag,
          vary: 'Accept-Encoding',
          'cache-control': 'public, max-age=0, s-maxage=60',
        })
        expect(reply.headers['content-type']).toBeUndefined()
      }
    const other = await get('/', { headers: { 'accept-encoding': 'br', 'if-none-match': etag } })
    expect([other.status, other.headers['content-encoding']]).toEqual([200, 'br'])
    for (const unknown of ['"a"', 'W/"a"', etag.slice(1, -1), ''])
      expect((await get('/', { headers: { 'if-none-match': unknown } })).status).toBe(200)
  })

  test('is sent whole where a part is asked for, and says that it has no parts', async () => {
    const get = await open(htmlPage(() => long))
    const whole = await get('/')
    for (const headers of [
      { range: 'bytes=0-3' },
      { range: 'bytes=9-', 'if-range': `${whole.headers.etag}` },
    ]) {
      const reply = await get('/', { headers })
      expect([reply.status, reply.headers['accept-ranges'], reply.text]).toEqual([200, 'none', whole.text])
      expect(reply.headers['content-range']).toBeUndefined()
    }
  })

  test('is not the answer to a change, another host or a request with a body', async () => {
    const get = await open(htmlPage(() => long))
    await get('/')
    expect((await get('/', { method: 'POST', headers: { origin: 'http://localhost:3000' } })).status).toBe(
      405,
    )
    expect((await get('/', { method: 'POST' })).status).toBe(403)
    const alias = await get('/', { headers: { host: '127.0.0.1:3000' } })
    expect([alias.status, alias.headers.location]).toEqual([307, 'http://localhost:3000/'])
    expect((await get('/', { body: 'x' })).status).toBe(200)
  })

  test('is kept under the one spelling that all spellings lead to', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '/',
        '/checks',
        '/checks/',
        'a',
        '%61',
        '%c3%a9',
        '%2F',
        '..',
        '?',
        'page=2',
        '&q=',
        '=',
      ),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const target = parseTarget(`/${pieces.join('')}`)
        if (target?.kind !== 'public') return
        const again = parseTarget(`${target.path}${target.search}`)
        expect(again).toEqual(target)
      }),
    )
  })
})

test('a page that says 503 itself is sent with the time to wait, and made anew each time', async () => {
  const handle = vi.fn<Parameters<typeof openFront>[0]>((...all) => {
    answerStatus(503)
    htmlPage(() => 'It took too long.')(...all)
  })
  const get = await open(handle)
  for (const path of ['/search?q=trams', '/search?q=trams', '/checks/a', '/checks/a']) {
    const reply = await get(path)
    expect([reply.status, reply.text.includes('It took too long.')]).toEqual([503, true])
    expect(reply.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'private, no-store' })
  }
  expect([handle.mock.calls.length, opened.front.pages.size]).toEqual([4, 0])
})

describe('a page with an end', () => {
  const dated = (...ends: number[]) =>
    vi.fn<Parameters<typeof openFront>[0]>((...all) => {
      for (const at of ends) keepPageUntil(new Date(Date.now() + at))
      htmlPage(() => long)(...all)
    })

  test('is kept until the earliest time that it names, and made anew then', async () => {
    const handle = dated(60_000, 2_000, 30_000)
    const get = await open(handle)
    const now = Date.now()
    await get('/checks/a')
    await get('/checks/a')
    expect(handle).toHaveBeenCalledTimes(1)
    vi.useFakeTimers({ now: now + 10_000, toFake: ['Date'] })
    await get('/checks/a')
    expect(handle).toHaveBeenCalledTimes(2)
    expect(opened.front.pages.size).toBe(1)
  })

  test('is not kept at all when its time has passed', async () => {
    const handle = dated(-1)
    const get = await open(handle)
    expect((await get('/checks/a')).status).toBe(200)
    await get('/checks/a')
    expect(handle).toHaveBeenCalledTimes(2)
    expect([opened.front.pages.size, opened.front.pages.bytes]).toEqual([0, 0])
  })
})
