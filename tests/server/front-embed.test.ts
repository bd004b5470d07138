import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answerGone } from '#app/reply.ts'
import type { Handle } from '#server/detached-render.ts'
import { openFront } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(() => opened?.close())

const sheet = '/_next/static/chunks/a.css'
const css =
  '@font-face{font-family:Inter;src:url(../media/inter.woff2)}p{color:red}q::before{content:"</style>"}'
const head = `<link rel="stylesheet" href="${sheet}" data-precedence="next"/><link rel="preload" href="/_next/static/media/inter.woff2" as="font" crossorigin=""/><link rel="icon" href="/icon.svg"/><link rel="canonical" href="/checks/a"/><script src="/_next/a.js" async=""></script>`

/** A card as Next would render it, and its style sheet. */
const card = (words = 'A card') =>
  vi.fn<Handle>((request, response) => {
    if (request.url === sheet) {
      response.writeHead(200, { 'content-type': 'text/css' }).end(css)
      return
    }
    if (request.url?.includes('gone')) answerGone()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', link: `<${sheet}>; rel=preload` })
    response.end(`<!DOCTYPE html><html><head>${head}</head><body><p>${words}</p></body></html>`)
  })
const open = async (handle: Handle) => {
  opened = await openFront(handle)
  return opened.get
}

describe('a card for other sites', () => {
  test.each([
    ['/embed/checks/a', 200],
    ['/embed/checks/gone', 410],
  ])('%s is one document that any site may frame and that runs nothing', async (path, status) => {
    const get = await open(card())
    for (const round of ['made', 'kept']) {
      const reply = await get(path)
      expect([round, reply.status]).toEqual([round, status])
      const style = /<style>([\s\S]*?)<\/style>/.exec(reply.text)?.[1] ?? ''
      expect(style).toBe('p{color:red}q::before{content:"<\\/style>"}')
      const hash = createHash('sha256').update(style).digest('base64')
      expect(reply.headers['content-security-policy']).toBe(
        `default-src 'none'; script-src 'none'; style-src 'sha256-${hash}'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *`,
      )
      expect(reply.headers['x-frame-options']).toBeUndefined()
      expect(reply.headers.link).toBeUndefined()
      expect(reply.headers['cross-origin-resource-policy']).toBe('cross-origin')
      expect(reply.headers['x-content-type-options']).toBe('nosniff')
      expect(reply.text).not.toMatch(/<script|stylesheet|preload|rel="icon"|font-face/)
      expect(reply.text).toContain('<link rel="canonical" href="/checks/a"/>')
    }
  })

  test('reads a style sheet once for all cards', async () => {
    const handle = card()
    const get = await open(handle)
    await Promise.all(['/embed/checks/a', '/embed/checks/b'].map((path) => get(path)))
    await get('/embed/checks/c')
    expect(handle.mock.calls.filter(([request]) => request.url === sheet)).toHaveLength(1)
  })

  test('fails whole where its style cannot be read, and is well again afterwards', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const whole = card()
    let away = true
    const get = await open((request, response) => {
      if (request.url === sheet && away) response.writeHead(500).end()
      else return whole(request, response)
    })
    expect((await get('/embed/checks/a')).status).toBe(500)
    away = false
    expect((await get('/embed/checks/a')).status).toBe(200)
  })

  test('no other page may be framed or has its style inside', async () => {
    const get = await open(card())
    const reply = await get('/checks/a')
    expect(reply.headers['x-frame-options']).toBe('DENY')
    expect(reply.headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(reply.text).toContain('rel="stylesheet"')
    expect(reply.text).not.toContain('<style>')
  })
})

describe('what a route for readers says of its reply', () => {
  const own = {
    'content-type': 'application/atom+xml',
    link: '</>; rel="x"',
    'content-disposition': 'inline',
  }

  test('is its type, its links and its name; nothing else is passed on', async () => {
    const get = await open((_request, response) => {
      response.writeHead(200, {
        ...own,
        'set-cookie': 'a=1',
        'access-control-allow-origin': '*',
        vary: 'rsc',
      })
      response.end('<feed/>')
    })
    for (const round of ['made', 'kept']) {
      const { headers, text } = await get('/feeds/all.atom')
      expect([round, text]).toEqual([round, '<feed/>'])
      expect(headers).toMatchObject({ ...own, vary: 'Accept-Encoding' })
      expect([headers['set-cookie'], headers['access-control-allow-origin']]).toEqual([undefined, undefined])
    }
  })

  test('is not Next’s bid to connect to us once more', async () => {
    const font = '</a.woff2>; rel=preload; as="font"'
    const bid = '</>; rel=preconnect; crossorigin=""'
    const get = await open((request, response) => {
      response.setHeader(
        'link',
        request.url === '/' || request.url === '/sign-in' ? `${bid}, ${font}, </a.css>; rel=preload` : bid,
      )
      response.end('<p>x</p>')
    })
    for (const path of ['/', '/sign-in']) {
      expect((await get(path)).headers.link).toBe(`${font}, </a.css>; rel=preload`)
    }
    expect((await get('/corrections')).headers.link).toBeUndefined()
    expect((await get('/desk')).headers.link).toBeUndefined()
  })

  test.each([401, 404, 410, 429, 501])('is its status, %i, which is not kept', async (status) => {
    const handle = vi.fn<Handle>((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '9' })
      response.end('{"said":"by the route"}')
    })
    const get = await open(handle)
    const reply = await get('/oembed')
    await get('/oembed')
    expect([reply.status, reply.text]).toEqual([status, '{"said":"by the route"}'])
    expect(reply.headers).toMatchObject({ 'retry-after': '9', 'cache-control': 'private, no-store' })
    expect([handle.mock.calls.length, opened.front.pages.size]).toEqual([2, 0])
  })
})

describe('a search', () => {
  test('is made anew for each who asks, and nobody keeps it', async () => {
    const handle = card()
    const get = await open(handle)
    const reply = await get('/search?q=tram')
    await get('/search?q=tram')
    expect([reply.status, reply.headers['cache-control']]).toEqual([200, 'private, no-store'])
    expect([handle.mock.calls.length, opened.front.pages.size]).toEqual([2, 0])
  })
})

test('a share picture may be shown by other sites, and nothing else of ours', async () => {
  const get = await open((request, response) => {
    const type = request.url?.endsWith('.png') ? 'image/png' : 'text/html'
    response.writeHead(200, { 'content-type': type }).end('x')
  })
  const policy = async (path: string) => (await get(path)).headers['cross-origin-resource-policy']
  expect(await policy('/checks/a/picture.png')).toBe('cross-origin')
  expect(await policy('/checks/a')).toBe('same-origin')
})
