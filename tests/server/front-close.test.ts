import { connect } from 'node:net'
import { expect, test, vi } from 'vitest'
import { htmlPage, openFront } from '#tests/support/front-trial.ts'

type Handle = Parameters<typeof openFront>[0]

test('a reply under way is finished, and nobody new is let in', async () => {
  const began = Promise.withResolvers<void>()
  const handle: Handle = async (_request, response) => {
    began.resolve()
    await new Promise((resolve) => setTimeout(resolve, 80))
    response.end('whole')
  }
  const { get, front } = await openFront(handle)
  const reply = get('/desk', { headers: { connection: 'keep-alive' } })
  await began.promise
  const closed = front.close(2_000)
  await expect(get('/desk')).rejects.toThrow('ECONNREFUSED')
  expect((await reply).text).toBe('whole')
  expect((await reply).headers.connection).toBe('close')
  await closed
})

test('an event stream is ended at once', async () => {
  const handle: Handle = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: 1\n\n')
  }
  const { get, front } = await openFront(handle)
  const stream = get('/api/events')
  await vi.waitFor(async () => expect(await connections(front.server)).toBe(1))
  await new Promise((resolve) => setTimeout(resolve, 50))
  const began = performance.now()
  await front.close(5_000)
  expect(performance.now() - began).toBeLessThan(1_000)
  expect((await stream).text).toBe('data: 1\n\n')
})

test('what does not end is cut when the time is up', async () => {
  const { get, front } = await openFront(() => new Promise(() => {}))
  const reply = expect(get('/desk')).rejects.toThrow('socket hang up')
  await vi.waitFor(async () => expect(await connections(front.server)).toBe(1))
  await front.close(100)
  await reply
})

test('a connection whose reply had begun before is closed once it is whole', async () => {
  const finish = Promise.withResolvers<void>()
  const { port, front } = await openFront(async (_request, response) => {
    response.flushHeaders()
    await finish.promise
    response.end('whole')
  })
  const visitor = stayingVisitor(port)
  await vi.waitFor(() => expect(visitor.heard()).toContain('keep-alive'))
  const began = performance.now()
  const closed = front.close(4_000)
  finish.resolve()
  await closed
  expect(performance.now() - began).toBeLessThan(1_000)
  expect(visitor.heard()).toContain('whole')
})

test('an idle connection does not hold it up', async () => {
  const { port, front } = await openFront((_request, response) => response.end('whole'))
  const visitor = stayingVisitor(port)
  await vi.waitFor(() => expect(visitor.heard()).toContain('whole'))
  const began = performance.now()
  await front.close(4_000)
  expect(performance.now() - began).toBeLessThan(1_000)
})

test('a kept page that is asked for meanwhile is the last on its connection', async () => {
  const { port, front, get } = await openFront(htmlPage(() => 'kept'))
  await get('/')
  const [asking, visitor] = connected(port, 'GET / HTTP/1.1\r\n')
  await vi.waitFor(async () => expect(await connections(front.server)).toBe(1))
  await new Promise((resolve) => setTimeout(resolve, 50))
  const closed = front.close(4_000)
  asking.write('host: localhost:3000\r\n\r\n')
  await closed
  await vi.waitFor(() => expect(visitor.heard()).toMatch(/^HTTP\/1.1 200 /))
  expect(visitor.heard()).toMatch(/^connection: close\r$/im)
})

/** Asks once and never hangs up. */
function stayingVisitor(port: number) {
  return connected(port, 'GET /desk HTTP/1.1\r\nhost: localhost:3000\r\n\r\n')[1]
}

function connected(port: number, words: string) {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  socket.write(words)
  return [socket, { heard: () => text }] as const
}

function connections(server: Awaited<ReturnType<typeof openFront>>['front']['server']): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count)))
}

test('an idle connection is left to the proxy to close, after its 60 s', async () => {
  const { get, front } = await openFront(htmlPage(() => 'x'))
  const { headers } = await get('/', { headers: { connection: 'keep-alive' } })
  expect(headers['keep-alive']).toBe('timeout=65')
  await front.close(500)
})
