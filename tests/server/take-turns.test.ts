import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeTurns } from '#server/take-turns.ts'
import { openFront } from '#tests/support/front-trial.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Replies that take their turns, and the names of those whose turn has come. */
function line(atOnce = () => 2) {
  const turn = takeTurns(atOnce)
  const made: string[] = []
  const come = (name: string) => {
    const response = Object.assign(new EventEmitter(), { closed: false })
    void turn(response as unknown as ServerResponse).then((isTheirs) => isTheirs && made.push(name))
    return () => {
      response.closed = true
      response.emit('close')
    }
  }
  return { come, made: () => vi.advanceTimersByTimeAsync(0).then(() => made.join(' ')) }
}

test('two pages are made at a time, the others in the order in which they came', async () => {
  const { come, made } = line()
  const [a, b] = ['a', 'b', 'c', 'd', 'e'].map(come)
  expect(await made()).toBe('a b')
  b?.()
  expect(await made()).toBe('a b c')
  a?.()
  expect(await made()).toBe('a b c d')
})

test('a page that is long in the making holds up nobody, and its end lets no other in twice', async () => {
  const { come, made } = line()
  const [a] = ['a', 'b', 'c', 'd', 'e'].map(come)
  await vi.advanceTimersByTimeAsync(250)
  expect(await made()).toBe('a b c d')
  a?.()
  expect(await made()).toBe('a b c d')
})

test('as many are made as there may be when a turn ends, in the same order', async () => {
  let atOnce = 1
  const { come, made } = line(() => atOnce)
  const [a, b, c] = ['a', 'b', 'c', 'd', 'e'].map(come)
  expect(await made()).toBe('a')
  atOnce = 2
  come('f')
  a?.()
  expect(await made()).toBe('a b c')
  atOnce = 1
  b?.()
  expect(await made()).toBe('a b c')
  c?.()
  expect(await made()).toBe('a b c d')
})

test('for whoever hung up in line nothing is made, and the next one goes', async () => {
  const { come, made } = line()
  const [a, , c] = ['a', 'b', 'c', 'd'].map(come)
  c?.()
  a?.()
  expect(await made()).toBe('a b d')
})

test('desk pages take turns; what is sent and what is no page of the desk wait for none', async () => {
  vi.useRealTimers()
  const asked: string[] = []
  const held: ServerResponse[] = []
  const { get, close } = await openFront((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (request.method === 'GET' && request.url?.startsWith('/desk')) held.push(response)
    else response.end('done')
  })
  const pages = ['/desk', '/desk/2', '/desk/3'].map((path) => get(path))
  await vi.waitFor(() => expect(held).toHaveLength(2))
  const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
  await get('/desk', { method: 'POST', headers, body: 'a=1' })
  for (const path of ['/sign-in', '/api/ready']) await get(path)
  expect(asked).toEqual(['GET /desk', 'GET /desk/2', 'POST /desk', 'GET /sign-in', 'GET /api/ready'])
  for (const response of held) response.end('page')
  await vi.waitFor(() => expect(held).toHaveLength(3))
  held[2]?.end('page')
  expect((await Promise.all(pages)).map(({ text }) => text)).toEqual(['page', 'page', 'page'])
  await close()
})
