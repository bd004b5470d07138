import { once } from 'node:events'
import { request as ask } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bodyLimit } from '#server/body-limit.ts'
import { uploadLimit } from '#server/evidence-paths.ts'
import { openFront, ours } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(() => opened.close())

type Handler = Parameters<typeof openFront>[0]
const raw = { ...ours, 'content-type': 'application/octet-stream' }
const evidence = '/desk/evidence/0198c0de-0000-7000-8000-000000000000'

const counting = (): Handler =>
  vi.fn(async (request, response) => {
    let bytes = 0
    for await (const chunk of request) bytes += chunk.length
    response.end(String(bytes))
  })

describe('an upload', () => {
  test.each([false, true])('may be longer than a form (chunked: %s)', async (chunked) => {
    opened = await openFront(counting())
    const body = Buffer.alloc(bodyLimit + 1)
    const post = { method: 'POST', headers: raw, body, chunked }
    expect((await opened.get('/desk/uploads', post)).text).toBe(String(body.length))
    for (const other of ['/desk/uploads/x', '/desk', '/desk/uploadsx'])
      expect((await opened.get(other, post)).status).toBe(413)
  })

  test('is handed on while it arrives', async () => {
    const first = Promise.withResolvers<string>()
    opened = await openFront(async (request, response) => {
      for await (const chunk of request) first.resolve(String(chunk))
      response.end()
    })
    const headers = { host: 'localhost:3000', ...raw, 'transfer-encoding': 'chunked' }
    const sent = ask({ port: opened.port, host: '127.0.0.1', method: 'POST', path: '/desk/uploads', headers })
    sent.on('error', () => {})
    sent.write('begun')
    expect(await first.promise).toBe('begun')
    sent.destroy()
  })

  test('that says it is too long is refused before Next, in the words of who sent it', async () => {
    const handle = counting()
    opened = await openFront(handle)
    const post = async (type: string) => {
      const headers = { ...ours, 'content-type': type, 'content-length': String(uploadLimit + 1) }
      return opened.get('/desk/uploads', { method: 'POST', headers, body: 'x' })
    }
    const script = await post('application/octet-stream')
    expect([script.status, script.headers['content-type']]).toEqual([413, 'application/json; charset=utf-8'])
    expect(JSON.parse(script.text).error.message).toContain('100 MB')
    const form = await post('multipart/form-data; boundary=x')
    expect([form.status, form.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8'])
    expect(form.text).toContain('what you typed is still there')
    expect(handle).not.toHaveBeenCalled()
  })

  test('that is refused half way is answered, though its sender is still sending', async () => {
    opened = await openFront(async (request, response) => {
      // Begun and left, as a route's reader does: nothing flows on by itself.
      await request[Symbol.asyncIterator]().next()
      response.statusCode = 413
      response.end('refused')
    })
    const socket = connect(opened.port, '127.0.0.1')
    const answered = once(socket, 'data')
    const length = 40 * 1024 * 1024
    const fields = Object.entries({ host: 'localhost:3000', ...raw, 'content-length': String(length) })
    const head = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    socket.write(`POST /desk/uploads HTTP/1.1\r\n${head}\r\n`)
    const wholeIsSent = new Promise((resolve) => socket.write(Buffer.alloc(length), resolve))
    expect(String((await answered)[0])).toContain('HTTP/1.1 413')
    expect(await wholeIsSent).toBeFalsy()
    socket.destroy()
  })

  test('has an hour, where Node would cut it after five minutes', async () => {
    opened = await openFront(counting())
    expect(opened.front.server.requestTimeout).toBe(60 * 60_000)
    expect(opened.front.server.headersTimeout).toBe(60_000)
  })
})

describe('a file of evidence', () => {
  const text: Handler = (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': 'nothing',
    })
    response.end('words '.repeat(1_000))
  }

  test.each(['file', 'preview'])(
    'is served as %s without leave to do anything, and as it is',
    async (part) => {
      opened = await openFront(text)
      const { headers } = await opened.get(`${evidence}/${part}`, { headers: { 'accept-encoding': 'br' } })
      expect(headers).toMatchObject({
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-store',
      })
      expect(headers['content-encoding']).toBeUndefined()
    },
  )

  test('has the length that its route states', async () => {
    opened = await openFront((_request, response) => {
      response.writeHead(200, { 'x-stet-length': '5' })
      response.end('words')
    })
    const { headers } = await opened.get(`${evidence}/file`)
    expect([headers['content-length'], headers['transfer-encoding'], headers['x-stet-length']]).toEqual([
      '5',
      undefined,
      undefined,
    ])
  })

  test.each([evidence, `${evidence}/files`, `${evidence}/file/x`])('%s is a page', async (path) => {
    opened = await openFront(text)
    expect((await opened.get(path)).headers['content-security-policy']).toContain("script-src 'nonce-")
  })
})
