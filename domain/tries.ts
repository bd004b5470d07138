/**
 * How failed tries slow down (trust.md 10). Three counters, all in milliseconds since 1970: of one account
 * from one address, which waits longer and longer; of one address over all accounts, which may fail so often
 * and then waits; of one account over all addresses, whose tries are delayed and never refused, so that nobody
 * can lock somebody else out.
 */
export type Count = { points: number; expire: number }

const SECOND = 1_000
export const WINDOW = 15 * 60 * SECOND

const PAIR_FREE = 5
const PAIR_WAITS_AT_MOST = 60 * SECOND
export const ADDRESS_AT_MOST = 50
const ACCOUNT_FREE = 20
const ACCOUNT_DELAYED_AT_MOST = 3 * SECOND
const LINKS_AT_MOST = 30

export type PasswordCounts<C> = { address: C; pair: C; account: C }

/** Either how long to wait before the next try is looked at, or the delay of this one and the counters after it. */
export type Judgement<C> = { waitMs: number } | { delayMs: number; after: C }

/** One try of a password, counted as failed until it is known to be right. */
export function judgePassword(
  counts: PasswordCounts<Count | null>,
  now: number,
): Judgement<PasswordCounts<Count>> {
  const address = live(counts.address, now)
  const pair = live(counts.pair, now)
  const account = live(counts.account, now)
  const waitMs = Math.max(
    address.points < ADDRESS_AT_MOST ? 0 : address.expire - now,
    // Every try moves the end of the window, so the last one was a window before it.
    pair.expire - WINDOW + pairWait(pair.points) - now,
  )
  if (waitMs > 0) return { waitMs }
  const expire = now + WINDOW
  return {
    delayMs: Math.min(ACCOUNT_DELAYED_AT_MOST, Math.max(0, account.points + 1 - ACCOUNT_FREE) * 250),
    after: {
      address: { ...address, points: address.points + 1 },
      pair: { points: pair.points + 1, expire },
      account: { points: account.points + 1, expire },
    },
  }
}

/** One look at a one-time link or a set-up token from an address. */
export function judgeLink(count: Count | null, now: number): Judgement<Count> {
  const { points, expire } = live(count, now)
  if (points >= LINKS_AT_MOST) return { waitMs: expire - now }
  return { delayMs: 0, after: { points: points + 1, expire } }
}

/** "12 seconds", "3 minutes": rounded up, so that a try after it is not too early. */
export function waitInWords(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / SECOND))
  if (seconds === 1) return '1 second'
  return seconds < 100 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
}

/** 2 s after the fifth failure, doubling to a minute. */
function pairWait(failures: number): number {
  if (failures < PAIR_FREE) return 0
  return Math.min(PAIR_WAITS_AT_MOST, 2 ** (failures - PAIR_FREE + 1) * SECOND)
}

function live(count: Count | null, now: number): Count {
  return count && count.expire > now ? count : { points: 0, expire: now + WINDOW }
}
