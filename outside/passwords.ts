import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { refuse } from '#domain/refusal.ts'

/** ASVS 5.0: argon2id, 46 MiB, one pass, one lane. */
const cost = { memoryCost: 46 * 1024, timeCost: 1, parallelism: 1 }

/** Longer passwords are refused before anything is hashed (trust.md 10). */
const PASSWORD_MAX_BYTES = 256

/** At most two hashed at once, and twenty waiting: more would be memory that an attacker can ask for. */
const AT_ONCE = 2
const WAITING = 20

let running = 0
const waiting: (() => void)[] = []

/** Refused as `too-many` when the queue is full. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING)
      refuse('too-many', 'Too many people are signing in at this moment. Try again in a few seconds.')
    await new Promise<void>((go) => waiting.push(go))
  } else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost))
}

let decoy: Promise<string> | undefined

/**
 * Whether the password fits the hash. Without a hash (an unknown person) it takes as long and is false, so
 * that the answer's time tells nobody who has an account. Refused as `too-many` when the queue is full.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  if (Buffer.byteLength(password) > PASSWORD_MAX_BYTES) return false
  decoy ??= hashPassword(randomBytes(16).toString('hex')).catch((error) => {
    // A full queue at the first sign-in must not stand for all later ones.
    decoy = undefined
    throw error
  })
  const against = stored ?? (await decoy)
  const fits = await inTurn(() => verify(against, password))
  return fits && stored !== null
}
