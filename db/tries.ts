import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { inArray, sql } from 'drizzle-orm'
import { addressGroup } from '#domain/address-group.ts'
import { refuse } from '#domain/refusal.ts'
import { type Count, type Judgement, judgeLink, judgePassword, waitInWords } from '#domain/tries.ts'
import type { Database, Tx } from './client.ts'
import { throttle } from './schema/people.ts'
import { withoutActor } from './transaction.ts'

type Visitor = { address: string }

/**
 * Asks whether a password is right, as one try of this account from this address. The try is counted before it
 * is looked at, under the counters' locks, so that guesses sent side by side share one budget; a right one, and
 * one that nobody looked at, is given back. Unknown accounts count like known ones. Refused as `too-many`.
 */
export async function tryPassword<T>(
  db: Database,
  who: Visitor & { email: string },
  check: () => Promise<T | null>,
  now: () => number = Date.now,
): Promise<T | null> {
  const group = addressGroup(who.address)
  const email = who.email.trim().toLowerCase()
  const keys = {
    address: key('address', group),
    pair: key('pair', group, email),
    account: key('account', email),
  }
  const { delayMs } = await charge(db, Object.values(keys), now(), (counts) => {
    const [address = null, pair = null, account = null] = counts
    const judged = judgePassword({ address, pair, account }, now())
    if ('waitMs' in judged) return judged
    return { ...judged, after: [judged.after.address, judged.after.pair, judged.after.account] }
  })
  if (delayMs > 0) await pause(delayMs)
  try {
    const right = await check()
    if (right !== null) await giveBack(db, Object.values(keys), keys.pair)
    return right
  } catch (error) {
    await giveBack(db, Object.values(keys)).catch(() => {})
    throw error
  }
}

/** Looks a one-time link or a set-up token up; only a wrong one counts against the address. Refused as `too-many`. */
export async function tryLink<T>(
  db: Database,
  who: Visitor,
  find: () => Promise<T | null>,
  now: () => number = Date.now,
): Promise<T | null> {
  const keys = [key('link', addressGroup(who.address))]
  await charge(db, keys, now(), ([count = null]) => {
    const judged = judgeLink(count, now())
    return 'waitMs' in judged ? judged : { ...judged, after: [judged.after] }
  })
  try {
    const found = await find()
    if (found !== null) await giveBack(db, keys)
    return found
  } catch (error) {
    await giveBack(db, keys).catch(() => {})
    throw error
  }
}

/** Neither addresses nor accounts stand in the table as they are. */
function key(kind: string, ...parts: string[]): string {
  return `${kind}:${createHash('sha256').update(parts.join('\n')).digest('base64url')}`
}

async function charge(
  db: Database,
  keys: string[],
  now: number,
  judge: (counts: (Count | null)[]) => Judgement<Count[]>,
): Promise<{ delayMs: number }> {
  return withoutActor(db, async (tx) => {
    const fresh = inOrder(keys).map((one) => ({ key: one, points: 0, expire: 0 }))
    await tx.insert(throttle).values(fresh).onConflictDoNothing()
    const held = await lock(tx, keys)
    const judged = judge(keys.map((one) => countOf(held.find((row) => row.key === one))))
    if ('waitMs' in judged)
      refuse('too-many', `Too many tries went wrong from here. Try again in ${waitInWords(judged.waitMs)}.`)
    await tx
      .insert(throttle)
      .values(keys.map((one, at) => ({ key: one, points: 0, expire: 0, ...judged.after[at] })))
      .onConflictDoUpdate({
        target: throttle.key,
        set: { points: sql`excluded.points`, expire: sql`excluded.expire` },
      })
    await forgetSome(tx, now)
    return { delayMs: judged.delayMs }
  })
}

/** One try less on each counter; `forgive` is forgotten altogether. */
async function giveBack(db: Database, keys: string[], forgive?: string): Promise<void> {
  await withoutActor(db, async (tx) => {
    await lock(tx, keys)
    await tx
      .update(throttle)
      .set({ points: sql`greatest(${throttle.points} - 1, 0)` })
      .where(inArray(throttle.key, keys))
    if (forgive) await tx.delete(throttle).where(inArray(throttle.key, [forgive]))
  })
}

/** Always in the order of the keys, so that two tries never wait for each other. */
function lock(tx: Tx, keys: string[]) {
  return tx.select().from(throttle).where(inArray(throttle.key, keys)).orderBy(throttle.key).for('update')
}

const inOrder = (keys: string[]) => [...keys].sort()

function countOf(row: { points: number; expire: number | null } | undefined): Count | null {
  return row ? { points: row.points, expire: row.expire ?? 0 } : null
}

/** Counters whose time is over go, a few at a time, past those that others hold. */
async function forgetSome(tx: Tx, now: number): Promise<void> {
  await tx.execute(
    sql`delete from throttle where key in
      (select key from throttle where expire < ${now} limit 20 for update skip locked)`,
  )
}
