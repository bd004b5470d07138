import { brotliDecompressSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answerStatus, reportFailure } from '#app/reply.ts'
import { htmlPage, openFront, ours } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(() => opened.close())

const open = async (...all: Parameters<typeof openFront>) => {
  opened = await openFront(...all)
  return opened.get
}
const json = (body: string) => JSON.parse(body) as Record<string, string>
const echo: Parameters<typeof openFront>[0] = (request, response) => {
  response.setHeader('cache-control', 'public, max-age=9')
  response.end(JSON.stringify({ url: request.url, ...request.headers }))
}

describe('a desk page', () => {
  test('is kept by nobody and carries one nonce in its policy, its request and x-nonce', async () => {
    const get = await open(echo)
    const [first, second] = [await get('/desk'), await get('/desk')]
    const policy = String(first.headers['content-security-policy'])
    const seen = json(first.text)
    expect(first.headers['cache-control']).toBe('private, no-store')
    expect(seen['content-security-policy']).toBe(policy)
    expect(policy).toContain(`script-src 'nonce-${seen['x-nonce']}' 'strict-dynamic';`)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(json(second.text)['x-nonce']).not.toBe(seen['x-nonce'])
    expect(first.headers['strict-transport-security']).toBeUndefined()
  })

  test('promises https where that is the address', async () => {
    const get = await open(echo, { publicOrigin: 'https://desk.example.org' })
    const reply = await get('/desk')
    expect(reply.headers['strict-transport-security']).toBe('max-age=63072000')
    expect(json(reply.text)).toMatchObject({ host: 'desk.example.org', 'x-forwarded-proto': 'https' })
  })

  test('does not hear what a visitor says in the front’s, a proxy’s or Next’s name', async () => {
    const get = await open(echo)
    const names = [
      'content-security-policy-report-only',
      'x-stet-user',
      'x-middleware-subrequest',
      'x-forwarded-port',
    ]
    const forged = Object.fromEntries(
      [...names, 'forwarded', 'x-prerender-revalidate'].map((name) => [name, 'evil']),
    )
    const overruled = {
      'x-nonce': 'evil',
      'x-stet-path': 'evil',
      'x-forwarded-host': 'evil',
      'x-request-id': 'evil',
    }
    const headers = {
      ...forged,
      ...overruled,
      'x-forwarded-for': 'evil',
      host: 'evil.example',
      cookie: 'a=1',
    }
    const reply = await get('/desk/a?b=1', {
      headers: { ...headers, 'content-security-policy': "script-src 'nonce-evil'" },
    })
    expect(reply.text).not.toContain('evil')
    const host = 'localhost:3000'
    expect(json(reply.text)).toMatchObject({
      host,
      'x-stet-path': '/desk/a?b=1',
      cookie: 'a=1',
      url: '/desk/a?b=1',
    })
  })

  test('streams, squeezed where that is taken', async () => {
    const get = await open(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.flushHeaders()
      for (let at = 0; at < 50; at++) {
        if (!response.write('words '.repeat(2000)))
          await new Promise((resolve) => response.once('drain', resolve))
      }
      response.end('end')
    })
    const br = await get('/desk', { headers: { 'accept-encoding': 'br' } })
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    expect(brotliDecompressSync(br.body).toString()).toBe((await get('/desk')).text)
  })

  test('can set a status with its own words', async () => {
    const get = await open((...all) => {
      answerStatus(503)
      htmlPage(() => 'closed')(...all)
    })
    const reply = await get('/desk')
    expect([reply.status, reply.text.includes('closed')]).toEqual([503, true])
  })
})

describe('a desk request that fails', () => {
  const away: Parameters<typeof openFront>[0] = async (_request, response) => {
    response.setHeader('set-cookie', 'a=1')
    await new Promise((resolve) => setTimeout(resolve, 5))
    reportFailure('database-away')
    reportFailure('error')
    response.writeHead(500, { 'content-type': 'text/html' })
    response.write('secret ')
    response.end('words')
  }

  test('for want of the database says so and how to go on', async () => {
    const get = await open(away)
    const reply = await get('/desk', { method: 'POST', headers: ours, body: 'a=1' })
    expect(reply.status).toBe(503)
    const sentence =
      'The desk cannot reach its database. Nothing was saved. Reload this page to send it again.'
    expect(reply.text).toContain(sentence)
    expect(reply.text).toContain(String(reply.headers['x-request-id']))
    expect(reply.text).not.toMatch(/secret|style=/)
    expect(reply.headers).toMatchObject({ 'cache-control': 'private, no-store', 'retry-after': '5' })
    expect(reply.headers['content-security-policy']).toMatch(/style-src 'sha256-/)
    expect(reply.headers['x-content-type-options']).toBe('nosniff')
    expect(reply.headers['set-cookie']).toBeUndefined()
  })

  test.each([
    ['/desk', { 'next-action': 'x' }, 'text/plain', 'The desk cannot'],
    ['/desk', { rsc: '1' }, 'text/plain', 'The desk cannot'],
    ['/api/v1/x', {}, 'application/json; charset=utf-8', '{"error":'],
  ])('answers %s %j in %s', async (path, headers, type, begins) => {
    const get = await open(away)
    const reply = await get(path, { headers })
    expect([reply.status, reply.headers['content-type']]).toEqual([503, type])
    expect(reply.text.startsWith(begins)).toBe(true)
  })

  test('by a fault is 500 without its words, and Next’s own page is for development', async () => {
    const broken = htmlPage(() => 'secret words', 500)
    const get = await open(broken)
    const reply = await get('/desk')
    expect([reply.status, reply.text.includes('secret')]).toEqual([500, false])
    await opened.close()
    const inDev = await open(broken, { dev: true })
    expect((await inDev('/desk')).text).toContain('secret words')
  })

  test('by throwing is 500', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const get = await open(() => {
      throw new Error('secret words')
    })
    const reply = await get('/desk')
    expect([reply.status, reply.text.includes('secret')]).toEqual([500, false])
  })

  test('leaves the process’s health alone', async () => {
    const get = await open(away)
    expect(await get('/api/health')).toMatchObject({ status: 200, text: '{"status":"ok"}' })
  })
})
