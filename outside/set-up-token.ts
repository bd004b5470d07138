import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#env.ts'

/**
 * Who may set the newsroom up: whoever reads the log of the server, where this is printed. It is derived from
 * AUTH_SECRET, so that nothing has to be stored and each process knows it; 144 bits in base64url.
 */
export function setUpToken(): string {
  return keyed('stet setup').toString('base64url').slice(0, 24)
}

/** In constant time. */
export function isSetUpToken(given: string): boolean {
  return timingSafeEqual(keyed(given), keyed(setUpToken()))
}

function keyed(text: string): Buffer {
  const { AUTH_SECRET } = env()
  if (!AUTH_SECRET) throw new Error('AUTH_SECRET is not set: start Stet with npm start.')
  return createHmac('sha256', AUTH_SECRET).update(text).digest()
}
