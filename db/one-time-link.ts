import { createHash, randomBytes } from 'node:crypto'

/** A link's secret part, 256 random bits, and what the database keeps of it. */
export function newLink(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: linkHash(token) }
}

/** Hex SHA-256: of 256 random bits it tells nothing, so a copy of the database opens nothing. */
export function linkHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
