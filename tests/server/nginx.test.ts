import { createServer } from 'node:http'
import { request as ask, type RequestOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { Handle } from '#server/detached-render.ts'
import { openFront } from '#tests/support/front-trial.ts'
import { nginxMissing, startNginx } from '#tests/support/nginx.ts'

const missing = nginxMissing()
if (missing) console.log(`The tests behind nginx are skipped: ${missing}`)

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** Stet behind the shipped configuration, with a handler in Next's place. */
async function openBehind(handle: Handle) {
  const front = await openFront(handle, { publicOrigin: 'https://desk.example', proxies: 1 })
  closing.push(front.close)
  let arrived = 0
  front.front.server.on('request', () => arrived++)
  const nginx = await startNginx(front.port)
  closing.push(nginx.stop)
  return { ...nginx, arrived: () => arrived }
}

type Reply = { status: number; headers: NodeJS.Dict<string | string[]>; text: string }

function send(port: number, path: string, { body, ...options }: RequestOptions & { body?: Buffer } = {}) {
  return new Promise<Reply>((resolve, reject) => {
    const to = { host: '127.0.0.1', port, path, servername: 'desk.example', rejectUnauthorized: false }
    const headers = { host: 'desk.example', ...options.headers }
    const sent = ask({ ...to, agent: false, ...options, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sent.once('error', reject).end(body)
  })
}

const says =
  (words: (url: string) => string): Handle =>
  (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!DOCTYPE html><html><body>${words(request.url ?? '')}</body></html>`)
  }

describe.skipIf(missing !== null)('behind nginx', () => {
  test('readers’ pages are handed out by nginx, in the form that is asked for', async () => {
    const { port, arrived } = await openBehind(says((url) => `${url} ${'words '.repeat(300)}`))
    for (const path of ['/', '/checks/a', '/feeds/all.atom']) {
      const before = arrived()
      const first = await send(port, path)
      expect([first.status, first.headers['cache-control']]).toEqual([200, 'public, max-age=0, s-maxage=60'])
      expect(await send(port, path)).toMatchObject({ status: 200, text: first.text })
      expect([path, arrived() - before]).toEqual([path, 1])
      const squeezed = await send(port, path, { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } })
      expect(squeezed.headers['content-encoding']).toBe('br')
      expect(squeezed.headers['strict-transport-security']).toBeDefined()
      const known = await send(port, path, { headers: { 'if-none-match': `${first.headers.etag}` } })
      expect(known.status).toBe(304)
    }
  })

  test('they are kept for as long as they say, and no longer', async () => {
    let asked = 0
    const upstream = createServer((_request, response) => {
      asked++
      response.writeHead(200, { 'cache-control': 'public, max-age=0, s-maxage=1' }).end('x')
    })
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
    closing.push(async () => void upstream.close())
    const nginx = await startNginx((upstream.address() as AddressInfo).port)
    closing.push(nginx.stop)
    for (const _ of [1, 2]) await send(nginx.port, '/desk')
    expect(asked).toBe(2)
    asked = 0
    for (const _ of [1, 2, 3]) await send(nginx.port, '/checks/a')
    expect(asked).toBe(1)
    await pause(2_100)
    await send(nginx.port, '/checks/a')
    expect(asked).toBe(2)
  })

  test('desk pages and searches are kept by nobody', async () => {
    const { port, arrived } = await openBehind(says((url) => url))
    for (const path of ['/desk', '/search?q=tram', '/sign-in']) {
      const before = arrived()
      const replies = [await send(port, path, { headers: { cookie: 'a=1' } }), await send(port, path)]
      for (const reply of replies) expect(reply.headers['cache-control']).toBe('private, no-store')
      expect([path, arrived() - before]).toEqual([path, 2])
    }
  })

  test('the event stream comes line by line', async () => {
    let next = () => {}
    const { port } = await openBehind((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('data: 1\n\n')
      next = () => response.end('data: 2\n\n')
    })
    const seen: string[] = []
    await new Promise<void>((resolve, reject) => {
      const to = { host: '127.0.0.1', port, path: '/api/events', servername: 'desk.example' }
      const headers = { host: 'desk.example' }
      ask({ ...to, rejectUnauthorized: false, agent: false, headers }, (response) => {
        response.on('data', (chunk: Buffer) => {
          seen.push(chunk.toString())
          next()
        })
        response.once('end', resolve)
      })
        .once('error', reject)
        .end()
    })
    expect(seen).toEqual(['data: 1\n\n', 'data: 2\n\n'])
  })

  test('a file of 20 MB is streamed through; a form of that size is refused', async () => {
    let [bytes, began] = [0, 0]
    const { port } = await openBehind((request, response) => {
      request.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        began ||= Date.now()
      })
      request.once('end', () => response.end(`${bytes}`))
    })
    const headers = { origin: 'https://desk.example', 'content-type': 'application/octet-stream' }
    const half = Buffer.alloc(10 * 1024 * 1024, 'x')
    const reply = await new Promise<string>((resolve, reject) => {
      const to = { host: '127.0.0.1', port, path: '/desk/uploads', servername: 'desk.example' }
      const sent = ask(
        {
          ...to,
          method: 'POST',
          agent: false,
          rejectUnauthorized: false,
          headers: { ...headers, host: 'desk.example' },
        },
        (response) => response.once('data', (chunk: Buffer) => resolve(chunk.toString())),
      )
      sent.once('error', reject)
      sent.write(half)
      // The rest is sent only when Stet has seen the beginning.
      const look = setInterval(() => {
        if (began === 0) return
        clearInterval(look)
        sent.end(half)
      }, 20)
    })
    expect(reply).toBe(`${2 * half.length}`)
    const refused = await send(port, '/desk', { method: 'POST', headers, body: half }).catch(() => null)
    expect(refused?.status ?? 413).toBe(413)
    expect(bytes).toBe(2 * half.length)
  })

  test('Stet knows the visitor’s address, whatever the visitor says of it', async () => {
    const seen: unknown[] = []
    const { port, plain } = await openBehind((request, response) => {
      seen.push(request.headers['x-forwarded-for'], request.headers.host)
      response.end()
    })
    await send(port, '/sign-in', { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(seen).toEqual(['127.0.0.1', 'desk.example'])
    const moved = await fetch(`http://127.0.0.1:${plain}/desk`, { redirect: 'manual' })
    expect(moved.status).toBe(308)
  })
})
