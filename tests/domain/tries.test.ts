import { describe, expect, test } from 'vitest'
import { addressGroup } from '#domain/address-group.ts'
import {
  ADDRESS_AT_MOST,
  type Count,
  judgeLink,
  judgePassword,
  type PasswordCounts,
  WINDOW,
  waitInWords,
} from '#domain/tries.ts'

const none: PasswordCounts<Count | null> = { address: null, pair: null, account: null }

/** Tries one after the other, each as early as it is let; answers how long each had to wait. */
function waitsOf(count: number, fresh: (counts: typeof none) => typeof none = (counts) => counts) {
  let counts = none
  let now = 1_000_000
  const waits: number[] = []
  const delays: number[] = []
  for (let at = 0; at < count; at++) {
    let judged = judgePassword(fresh(counts), now)
    if ('waitMs' in judged) {
      waits.push(judged.waitMs)
      now += judged.waitMs
      judged = judgePassword(fresh(counts), now)
    } else waits.push(0)
    if ('waitMs' in judged) throw new Error('The wait that was named was not enough')
    counts = judged.after
    delays.push(judged.delayMs)
  }
  return { waits, delays }
}

describe('failed tries of one account from one address', () => {
  test('are free five times, then wait longer and longer, a minute at most', () => {
    const { waits } = waitsOf(13)
    expect(waits).toEqual([0, 0, 0, 0, 0, ...[2, 4, 8, 16, 32, 60, 60, 60].map((s) => s * 1_000)])
  })

  test('a try during the wait is told what is left, and moves nothing', () => {
    const pair = { points: 6, expire: 5_000 + WINDOW }
    expect(judgePassword({ ...none, pair }, 6_000)).toEqual({ waitMs: 3_000 })
    expect(judgePassword({ ...none, pair }, 9_000)).toMatchObject({ after: { pair: { points: 7 } } })
  })

  test('are forgotten a quarter of an hour after the last one', () => {
    const pair = { points: 40, expire: 5_000 }
    expect(judgePassword({ ...none, pair }, 5_000 - WINDOW + 60_000)).toHaveProperty('after')
    expect(judgePassword({ ...none, pair }, 5_000)).toMatchObject({ after: { pair: { points: 1 } } })
  })
})

describe('failed tries of one address over all accounts', () => {
  test('are fifty in a quarter of an hour, whosever the accounts are', () => {
    const address = { points: ADDRESS_AT_MOST - 1, expire: 10_000 }
    expect(judgePassword({ ...none, address }, 9_000)).toMatchObject({
      after: { address: { points: ADDRESS_AT_MOST, expire: 10_000 } },
    })
    const full = { ...address, points: ADDRESS_AT_MOST }
    expect(judgePassword({ ...none, address: full }, 9_000)).toEqual({ waitMs: 1_000 })
    expect(judgePassword({ ...none, address: full }, 10_000)).toMatchObject({
      after: { address: { points: 1 } },
    })
  })
})

test('tries of one account over all addresses are delayed, three seconds at most, and never refused', () => {
  const fromEverywhere = (counts: typeof none) => ({ ...none, account: counts.account })
  const { waits, delays } = waitsOf(60, fromEverywhere)
  expect(waits.every((wait) => wait === 0)).toBe(true)
  expect(delays.slice(0, 20)).toEqual(Array(20).fill(0))
  expect(delays.slice(20, 23)).toEqual([250, 500, 750])
  expect(delays.at(-1)).toBe(3_000)
})

test('wrong links are thirty in a quarter of an hour', () => {
  expect(judgeLink({ points: 29, expire: 10_000 }, 9_000)).toMatchObject({ after: { points: 30 } })
  expect(judgeLink({ points: 30, expire: 10_000 }, 9_000)).toEqual({ waitMs: 1_000 })
  expect(judgeLink({ points: 30, expire: 10_000 }, 10_000)).toMatchObject({ after: { points: 1 } })
})

test.each([
  [1, '1 second'],
  [1_001, '2 seconds'],
  [60_000, '60 seconds'],
  [100_000, '2 minutes'],
  [WINDOW, '15 minutes'],
])('%i ms are %s', (ms, words) => expect(waitInWords(ms)).toBe(words))

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('%s counts as %s', (address, group) => expect(addressGroup(address)).toBe(group))
