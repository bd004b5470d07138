import { afterEach, expect, test } from 'vitest'
import { tryLink, tryPassword } from '#db/tries.ts'
import { Refused } from '#domain/refusal.ts'
import { ADDRESS_AT_MOST, WINDOW } from '#domain/tries.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { onlyRefused } from '#tests/support/refusals.ts'

const { owner, db } = await freshNewsroom(8)
afterEach(() => owner`delete from throttle`)

const start = 1_800_000_000_000
const visitor = (email: string, address: string) => ({ email, address })
const wrong = (who: { email: string; address: string }, at = start) =>
  tryPassword(
    db,
    who,
    async () => null,
    () => at,
  )
const right = (who: { email: string; address: string }, at = start) =>
  tryPassword(
    db,
    who,
    async () => 'in',
    () => at,
  )
const ada = visitor('ada@desk.example', '192.0.2.1')

async function times(count: number, work: () => Promise<unknown>) {
  for (let at = 0; at < count; at++) await work()
}

test('after five wrong ones the next has to wait, right or wrong, and is not looked at', async () => {
  await times(5, () => wrong(ada))
  let looked = false
  const early = tryPassword(
    db,
    ada,
    async () => {
      looked = true
      return 'in'
    },
    () => start + 500,
  )
  const refusal = await onlyRefused(early)
  expect(refusal).toMatchObject({ code: 'too-many', sentence: expect.stringContaining('in 2 seconds') })
  expect(looked).toBe(false)
  expect(await right(ada, start + 2_000)).toBe('in')
  // A right one clears what went before.
  await times(5, () => wrong(ada, start + 2_000))
})

test('guesses sent side by side share one budget', async () => {
  let looked = 0
  const guess = () =>
    tryPassword(
      db,
      ada,
      async () => {
        looked++
        return null
      },
      () => start,
    )
  const ended = await Promise.allSettled(Array.from({ length: 40 }, guess))
  expect(looked).toBe(5)
  const refused = ended.filter((one) => one.status === 'rejected' && one.reason instanceof Refused)
  expect(refused).toHaveLength(35)
})

test('unknown accounts, other spellings and other addresses of one line count the same', async () => {
  await times(3, () => wrong(visitor('nobody@desk.example', '2001:db8:1:2::1')))
  await times(2, () => wrong(visitor(' NOBODY@desk.example', '2001:db8:1:2:ffff::1')))
  const refusal = await onlyRefused(wrong(visitor('nobody@desk.example', '2001:db8:1:2::2')))
  expect(refusal.code).toBe('too-many')
  // Nobody else has to wait: neither for that account elsewhere, nor there for another account.
  expect(await right(visitor('nobody@desk.example', '2001:db8:9::1'))).toBe('in')
  expect(await right(visitor('ada@desk.example', '2001:db8:1:2::1'))).toBe('in')
})

test('one address fails fifty times, over however many accounts, and then waits for its quarter of an hour', async () => {
  for (let at = 0; at < ADDRESS_AT_MOST; at++) await wrong(visitor(`a${at}@desk.example`, '192.0.2.9'))
  const next = visitor('ada@desk.example', '192.0.2.9')
  expect((await onlyRefused(right(next))).sentence).toContain('in 15 minutes')
  // What was refused is not held against the account.
  expect(await owner`select 1 from throttle where key like 'pair:%'`).toHaveLength(ADDRESS_AT_MOST)
  expect(await right(next, start + WINDOW)).toBe('in')
})

test('signing in often and rightly from one address is never too much', async () => {
  await times(ADDRESS_AT_MOST + 5, () => right(ada))
})

test('an account that is guessed from everywhere lets its owner in, a little later', async () => {
  let one = 1
  await times(21, () => wrong(visitor('ada@desk.example', `198.51.100.${one++}`)))
  const began = performance.now()
  expect(await right(visitor('ada@desk.example', '203.0.113.5'))).toBe('in')
  const waited = performance.now() - began
  expect(waited).toBeGreaterThan(450)
  expect(waited).toBeLessThan(3_500)
})

test('a try that nobody looked at is given back', async () => {
  const failing = () =>
    tryPassword(
      db,
      ada,
      () => Promise.reject(new Error('queue')),
      () => start,
    )
  for (let at = 0; at < 8; at++) await expect(failing()).rejects.toThrow('queue')
  expect(await right(ada)).toBe('in')
})

test('wrong links are counted by address, right ones are not', async () => {
  const from = { address: '192.0.2.4' }
  await times(40, () =>
    tryLink(
      db,
      from,
      async () => 'found',
      () => start,
    ),
  )
  await times(30, () =>
    tryLink(
      db,
      from,
      async () => null,
      () => start,
    ),
  )
  const next = tryLink(
    db,
    from,
    async () => 'found',
    () => start,
  )
  expect((await onlyRefused(next)).code).toBe('too-many')
  expect(
    await tryLink(
      db,
      { address: '192.0.2.5' },
      async () => 'found',
      () => start,
    ),
  ).toBe('found')
})

test('neither an address nor an account stands in the table, and what is over goes', async () => {
  await wrong(ada)
  const rows = await owner`select t::text as row from throttle t`
  expect(rows.map(({ row }) => row).join()).not.toMatch(/ada|192\.0\.2/)
  await wrong(visitor('bea@desk.example', '192.0.2.2'), start + WINDOW + 1)
  expect(await owner`select 1 from throttle`).toHaveLength(3)
})
