import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeLog, released } from '#tests/support/live-log.ts'

let open: ReturnType<typeof fakeLog>
const opened = (...all: Parameters<typeof fakeLog>) => {
  open = fakeLog(...all)
  return open
}
afterEach(() => open.hub.down())

const ids = (told: { id: number }[]) => told.map(({ id }) => id)

describe('what a stream is told', () => {
  test('whatever comes after the position that the page has', async () => {
    const { log, listen, hub } = opened()
    for (const id of [1, 2, 3]) log(id)
    const { told } = await listen('s-ines', 1)
    expect(ids(told())).toEqual([2, 3])
    log(4)
    hub.rung()
    await vi.waitFor(() => expect(ids(told())).toEqual([2, 3, 4]))
    expect(told().at(-1)).toMatchObject({ at: 4, claimId: 'boils' })
  })

  test('only what its person may hear', async () => {
    const { log, listen, hub } = opened()
    const [ines, ruth] = [await listen('s-ines'), await listen('s-ruth')]
    log(1, { type: 'policy.set', version: 2, reason: 'Stricter' })
    log(2)
    hub.rung()
    await vi.waitFor(() => expect(ids(ruth.told())).toEqual([1, 2]))
    expect(ids(ines.told())).toEqual([2])
  })

  test('an entry that commits after one with a higher id, once', async () => {
    const { log, listen, hub } = opened()
    const { told } = await listen()
    log(2)
    hub.rung()
    await vi.waitFor(() => expect(ids(told())).toEqual([2]))
    // The browser would go on from before the one that is missing.
    expect(told().at(-1)).toMatchObject({ at: 0 })
    log(1)
    hub.rung()
    await vi.waitFor(() => expect(ids(told())).toEqual([2, 1]))
    expect(told().at(-1)).toMatchObject({ at: 2 })
    hub.rung()
    log(3)
    hub.rung()
    await vi.waitFor(() => expect(ids(told())).toEqual([2, 1, 3]))
  })

  test('to load the page anew when more than 500 were missed', async () => {
    const { log, listen } = opened()
    for (let id = 1; id <= 501; id++) log(id)
    const [late, nearly] = [await listen('s-ines', 0), await listen('s-ines', 1)]
    expect(late.heard.blocks).toBe('id: 501\nevent: reset\ndata: anew\n\n')
    expect(nearly.told()).toHaveLength(500)
  })

  test('what happened while it was told what came before, and not twice', async () => {
    const { log, listen, hub, reads } = opened()
    log(1)
    const other = await listen()
    const joining = listen('s-ines', 0)
    log(2)
    hub.rung()
    const { told } = await joining
    await vi.waitFor(() => expect(ids(other.told())).toEqual([1, 2]))
    expect(ids(told())).toEqual([1, 2])
    expect(reads.log).toBeLessThan(8)
  })
})

describe('the hub', () => {
  test('answers many rings with few readings, however many listen', async () => {
    const { log, listen, hub, reads } = opened({ perSession: 50 })
    const streams = await Promise.all(Array.from({ length: 50 }, () => listen()))
    Object.assign(reads, { log: 0, sessions: 0 })
    for (let id = 1; id <= 40; id++) {
      log(id)
      hub.rung()
    }
    await vi.waitFor(() => expect(streams.at(-1)?.told()).toHaveLength(40))
    expect(reads.log + reads.sessions).toBeLessThanOrEqual(4)
  })

  test('reads nothing while nobody listens', async () => {
    const { hub, reads } = opened({ checkMs: 5 })
    hub.rung()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(reads).toEqual({ log: 0, sessions: 0 })
  })

  test('takes three streams a session and so many in all', async () => {
    const { listen } = opened({ most: 4 })
    const mine = [await listen(), await listen(), await listen()]
    expect((await listen()).refused).toBe('full')
    expect((await listen('s-ruth')).refused).toBeNull()
    mine[0]?.leave()
    expect((await listen()).refused).toBeNull()
    expect((await listen('s-ruth')).refused).toBe('full')
  })

  test('drops whoever cannot keep up, and tells the others', async () => {
    const { log, listen, hub } = opened()
    const [slow, quick] = [await listen(), await listen()]
    slow.heard.canKeepUp = false
    log(1)
    hub.rung()
    await vi.waitFor(() => expect(quick.told()).toHaveLength(1))
    expect(slow.heard.isEnded).toBe(true)
    expect(hub.size).toBe(1)
  })

  test('keeps connections alive, and says from where to go on', async () => {
    const { log, listen } = opened({ checkMs: 5, heartbeatMs: 10 })
    log(1)
    const { heard } = await listen('s-ines', 1)
    await vi.waitFor(() => expect(heard.blocks).toContain(': still here\nid: 1\n\n'))
  })

  test('holds nothing after 500 readers came and went', async () => {
    const { listen, hub } = opened()
    const timers = vi.spyOn(globalThis, 'setInterval')
    const cleared = vi.spyOn(globalThis, 'clearInterval')
    for (let count = 0; count < 500; count++) (await listen()).leave()
    expect(hub.size).toBe(0)
    const running = timers.mock.results.map(({ value }) => value)
    expect(running).toHaveLength(500)
    expect(cleared.mock.calls.map(([timer]) => timer)).toEqual(running)
  })
})

describe('a stream ends', () => {
  const ended = (why: string) => `event: ended\ndata: ${why}\n\n`

  test.each([
    ['when its session does', 'signed-out', () => open.sessions.delete('s-ruth')],
    [
      'when its person has another role',
      'role',
      () => open.sessions.set('s-ruth', { id: 'ruth', role: 'editor' }),
    ],
  ])('%s, without a ring, and hears nothing more', async (_when, why, change) => {
    const { log, listen, hub } = opened({ checkMs: 10 })
    const [ruth, ines] = [await listen('s-ruth'), await listen()]
    change()
    log(1, { type: 'policy.set', version: 2, reason: 'Secret' })
    await vi.waitFor(() => expect(ruth.heard.isEnded).toBe(true))
    expect(ruth.heard.blocks).toBe(ended(why))
    expect(ines.heard.isEnded).toBe(false)
    expect(hub.size).toBe(1)
  })

  test('when nobody rings any more, and none is taken in before somebody does', async () => {
    const { listen, hub, log } = opened()
    const { heard } = await listen()
    hub.down()
    expect(heard).toMatchObject({ isEnded: true, blocks: '' })
    expect((await listen()).refused).toBe('away')
    log(1, released())
    hub.up()
    expect((await listen('s-ines', 0)).told()).toHaveLength(1)
  })

  test('when the database does not answer: nobody knows whether the session lives', async () => {
    const { listen, hub, sessions } = opened({ checkMs: 10, answerMs: 20 })
    const { heard } = await listen()
    vi.spyOn(sessions, Symbol.iterator).mockImplementation(() => {
      throw new Error('away')
    })
    await vi.waitFor(() => expect(heard.isEnded).toBe(true))
    expect(hub.size).toBe(0)
  })
})
