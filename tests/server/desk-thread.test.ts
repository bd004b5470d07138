import { request as ask } from 'node:http'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DeskThread, openDeskThread } from '#server/desk-thread.ts'
import type { Handle } from '#server/detached-render.ts'
import { openFront, ours } from '#tests/support/front-trial.ts'

let opened: Awaited<ReturnType<typeof openFront>>
afterEach(() => opened.close())

describe('where a page is made', () => {
  const there = vi.fn<DeskThread['answer']>(async ({ response }) => {
    response.end('there')
    return true
  })
  const start = vi.fn()
  let underway = 0
  const thread: DeskThread = { start, underway: () => underway, answer: there, close: async () => {} }
  const made = async (path: string, ask?: Parameters<typeof opened.get>[1]) =>
    (await opened.get(path, ask)).text

  afterEach(() => void vi.useRealTimers())
  beforeEach(async () => {
    there.mockReset()
    start.mockClear()
    underway = 0
    opened = await openFront((_request, response) => void response.end('here'), { thread })
  })

  test('in the thread that has less to do, in the second one where both have nothing', async () => {
    expect(await made('/desk')).toBe('there')
    underway = 1
    expect(await made('/desk')).toBe('here')
  })

  test('here, where the thread broke off before it began', async () => {
    there.mockResolvedValueOnce(false)
    expect(await made('/desk/articles?page=2')).toBe('here')
  })

  test('here, what is sent, what is no page and what is for readers', async () => {
    expect(await made('/desk', { method: 'POST', headers: ours, body: 'a=1' })).toBe('here')
    for (const path of ['/desk/evidence/7/file', '/sign-in', '/api/ready', '/checks/a']) {
      expect(await made(path), path).toBe('here')
    }
    expect(there).not.toHaveBeenCalled()
  })

  /** Asks for one page more than `most`, whose ends are in `ends` once each is begun: that one waits for an end. */
  async function expectAtOnce(most: number, ends: (() => void)[]) {
    const pages = Array.from({ length: most + 1 }, () => opened.get('/desk'))
    const begun = async (n: number) => {
      while (ends.length < n) await new Promise(setImmediate)
    }
    await begun(most)
    for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
    expect(ends).toHaveLength(most)
    ends[0]?.()
    await begun(most + 1)
    for (const end of ends) end()
    await Promise.all(pages)
  }

  test('two pages a thread are made at a time', async () => {
    // A turn ends after a while, too.
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const ends: (() => void)[] = []
    there.mockImplementation(async ({ response }) => {
      ends.push(() => response.end())
      return true
    })
    await expectAtOnce(4, ends)
  })

  test('only two are made at a time while the thread can make none', async () => {
    await opened.close()
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    underway = Number.POSITIVE_INFINITY
    const held: (() => void)[] = []
    opened = await openFront((_request, response) => void held.push(() => response.end()), { thread })
    await expectAtOnce(2, held)
  })

  test('a thread is started by the first two pages that meet, and by no page alone', async () => {
    await opened.close()
    underway = Number.POSITIVE_INFINITY
    const held: (() => void)[] = []
    opened = await openFront((_request, response) => void held.push(() => response.end()), { thread })
    const first = opened.get('/desk')
    await vi.waitFor(() => expect(held).toHaveLength(1))
    expect(start).not.toHaveBeenCalled()
    const second = opened.get('/desk')
    await vi.waitFor(() => expect(held).toHaveLength(2))
    expect(start).toHaveBeenCalledOnce()
    for (const end of held) end()
    await Promise.all([first, second])
  })
})

describe('a second thread', () => {
  let thread: DeskThread
  let release: (() => void) | undefined

  beforeEach(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    thread = openDeskThread(new URL('../support/trial-thread.ts', import.meta.url))
    const handle: Handle = (request, response) => {
      const end = () => response.end('here')
      if (request.url === '/desk/held') release = end
      else end()
    }
    opened = await openFront(handle, { thread })
    thread.start()
    await vi.waitFor(() => expect(thread.underway()).toBe(0))
  })
  afterEach(() => vi.restoreAllMocks())

  test('answers with its own status and headers, whole or in pieces', async () => {
    const whole = await opened.get('/desk/a?b=1')
    expect(whole).toMatchObject({ status: 203, text: '/desk/a?b=1' })
    expect(whole.headers).toMatchObject({ 'x-made': 'there', 'set-cookie': ['a=1', 'b=2'] })
    expect((await opened.get('/desk/pieces')).text).toBe('one two ')
  })

  test('leaves a page that it breaks off to the first one, and cuts one that has begun', async () => {
    expect(await opened.get('/desk/broken')).toMatchObject({ status: 200, text: 'here' })
    await expect(opened.get('/desk/torn')).rejects.toThrow()
  })

  test('may end: its pages are made here, and so are those that come', async () => {
    const pages = [opened.get('/desk/waits')]
    await vi.waitFor(() => expect(thread.underway()).toBe(1))
    pages.push(opened.get('/desk/held'))
    await vi.waitFor(() => expect(release).toBeDefined())
    pages.push(opened.get('/desk/ends'))
    expect((await pages[0])?.text).toBe('here')
    release?.()
    for (const reply of await Promise.all(pages)) expect(reply.text).toBe('here')
    expect((await opened.get('/desk/3')).text).toBe('here')
  })

  test('stops making a page when whoever asked for it has left', async () => {
    const left = ask({ port: opened.port, path: '/desk/waits', headers: { host: 'localhost:3000' } })
    left.on('error', () => {})
    left.end()
    await vi.waitFor(() => expect(thread.underway()).toBe(1))
    left.destroy()
    await vi.waitFor(() => expect(thread.underway()).toBe(0))
    expect((await opened.get('/desk/cut')).text).toBe('/desk/waits')
  })
})
