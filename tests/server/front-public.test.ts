import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { emptyPageCache } from '#app/page-cache.ts'
import { answerGone, reportFailure } from '#app/reply.ts'
import type { Handle } from '#server/detached-render.ts'
import type { Listen, Notices } from '#server/listen.ts'
import { htmlPage, openFront } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(() => opened.close())

const open = async (...all: Parameters<typeof openFront>) => {
  opened = await openFront(...all)
  return opened.get
}
const long = 'words '.repeat(500)

describe('a reader’s page', () => {
  test('has no script, may be kept for a minute, and runs nothing', async () => {
    const get = await open(htmlPage(() => '<script>x</script><p>seen</p>'))
    const page = await get('/checks/a')
    expect(page.text).toBe('<!DOCTYPE html><html><body><p>seen</p></body></html>')
    expect(page.headers['cache-control']).toBe('public, max-age=0, s-maxage=60')
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'none'; connect-src 'self'; style-src 'self'/,
    )
    expect(page.headers['x-request-id']).toMatch(/^[0-9a-f]{16}$/)
  })

  test('is rendered for nobody: no cookie, query or router header of the first visitor', async () => {
    const seen = vi.fn()
    const get = await open((request, response) => {
      seen(request.url, Object.keys(request.headers).sort())
      response.setHeader('set-cookie', 'mine=1')
      response.end('x')
    })
    const headers = {
      cookie: 'a=1',
      authorization: 'Bearer x',
      rsc: '1',
      'next-url': '/desk',
      'accept-language': 'uk',
    }
    const page = await get('/checks/a?_rsc=1&utm=2', { headers })
    expect(seen).toHaveBeenCalledExactlyOnceWith('/checks/a', [
      'accept',
      'host',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-request-id',
      'x-stet-path',
    ])
    expect(page.headers['set-cookie']).toBeUndefined()
    expect((await get('/checks/a?other')).text).toBe('x')
    expect(seen).toHaveBeenCalledOnce()
  })

  test.each(['/', '/search?q=tram'])('%s is sent squeezed in the form that is asked for', async (path) => {
    const get = await open(htmlPage(() => long))
    const plain = await get(path)
    const br = await get(path, { headers: { 'accept-encoding': 'gzip, br' } })
    const gz = await get(path, { headers: { 'accept-encoding': 'br;q=0, gzip' } })
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(gunzipSync(gz.body)).toEqual(plain.body)
    expect(plain.headers.vary).toBe('Accept-Encoding')
    expect(new Set([plain, br, gz].map((page) => page.headers.etag)).size).toBe(3)
  })

  test('is not sent again to who has it, and HEAD has no body', async () => {
    const get = await open(htmlPage(() => long))
    const { headers, body } = await get('/')
    const again = await get('/', { headers: { 'if-none-match': `"other", ${headers.etag}` } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await get('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', `${body.length}`])
  })

  test('has one address: the one at which Next has its payload is nowhere', async () => {
    const render = vi.fn(htmlPage(() => 'x'))
    const get = await open(render)
    for (const path of ['/checks/a.rsc', '/checks/a.segments/_tree.segment.rsc', '/checks/a%2ersc'])
      expect((await get(path)).status, path).toBe(404)
    expect(render).not.toHaveBeenCalled()
  })

  test('takes no changes', async () => {
    const get = await open(htmlPage(() => 'x'))
    const origin = 'http://localhost:3000'
    const reply = await get('/', { method: 'POST', headers: { origin, 'next-action': 'x' }, body: 'x' })
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test.each([404, 410, 308])('with status %i is not kept', async (status) => {
    const handle = vi.fn(htmlPage(() => '<script>x</script>away', status))
    const get = await open(handle)
    const reply = await get('/checks/none')
    await get('/checks/none')
    expect([reply.status, reply.headers['cache-control']]).toEqual([status, 'private, no-store'])
    expect(reply.text).not.toContain('script')
    expect(handle).toHaveBeenCalledTimes(2)
    expect(opened.front.pages.size).toBe(0)
  })

  test('can be gone with its own words', async () => {
    const get = await open(async (...all) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      answerGone()
      htmlPage(() => 'withdrawn')(...all)
    })
    const reply = await get('/checks/a')
    expect(reply.status).toBe(410)
    expect(reply.text).toContain('withdrawn')
    expect(opened.front.pages.size).toBe(0)
  })
})

describe('the page cache', () => {
  const counter = () => {
    let count = 0
    return htmlPage(() => `page ${++count}`)
  }

  test('is emptied by the publish action', async () => {
    const get = await open(counter())
    const texts = [await get('/'), await get('/')]
    emptyPageCache()
    texts.push(await get('/'))
    expect(texts.map(({ text }) => text.match(/page \d/)?.[0])).toEqual(['page 1', 'page 1', 'page 2'])
  })

  test('is bypassed until notices arrive and while they do not, and emptied by one', async () => {
    let notices: Notices | undefined
    const close = vi.fn(async () => {})
    const listen: Listen = ({ stet_pages }) => {
      notices = stet_pages
      return { close }
    }
    const get = await open(counter(), { listen })
    const page = async () => (await get('/')).text.match(/\d/)?.[0]
    expect([await page(), await page()]).toEqual(['1', '2'])
    notices?.up()
    expect([await page(), await page()]).toEqual(['3', '3'])
    notices?.rung()
    expect([await page(), await page()]).toEqual(['4', '4'])
    notices?.down()
    expect([await page(), await page()]).toEqual(['5', '6'])
    notices?.up()
    expect([await page(), await page()]).toEqual(['7', '7'])
    await opened.close()
    expect(close).toHaveBeenCalled()
  })

  test('makes a page once for all who ask at the same time', async () => {
    const handle = vi.fn<Parameters<typeof openFront>[0]>(async (_request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      response.end('x')
    })
    const get = await open(handle)
    const all = await Promise.all(Array.from({ length: 20 }, () => get('/checks/a')))
    expect(all.every(({ text }) => text === 'x')).toBe(true)
    expect(handle).toHaveBeenCalledOnce()
  })
})

describe('a reader’s page that fails', () => {
  test.each([
    ['database-away', 503, 'cannot be reached'],
    ['error', 500, 'Something went wrong'],
  ] as const)('%s is %i in words of the front', async (failure, status, words) => {
    const render = vi.fn<Handle>((...all) => {
      reportFailure(failure)
      htmlPage(() => '<html id="__next_error__">secret words', 500)(...all)
    })
    const get = await open(render)
    const reply = await get('/checks/a')
    expect(render).toHaveBeenCalledOnce()
    expect(reply.status).toBe(status)
    expect(reply.text).toContain(words)
    expect(reply.text).toContain(String(reply.headers['x-request-id']))
    expect(reply.text).not.toContain('secret')
    expect(reply.headers['cache-control']).toBe('private, no-store')
    expect(opened.front.pages.size).toBe(0)
  })

  test('a handler that throws is 500, logged without its words', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const get = await open(() => Promise.reject(new TypeError('secret words')))
    const reply = await get('/checks/a')
    expect(reply.status).toBe(500)
    expect(reply.text).not.toContain('secret')
    expect(log.mock.calls.join()).toContain(
      `"requestId":"${reply.headers['x-request-id']}","name":"TypeError"`,
    )
    expect(log.mock.calls.join()).not.toContain('secret')
  })
})
