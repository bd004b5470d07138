import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from './client.ts'
import { newLink } from './one-time-link.ts'
import { passwordReset } from './schema/people.ts'

const RESET_HOURS = 24

/** A link to a new password that lives for a day; answers its secret part. `madeBy` is null at the console. */
export async function addResetLink(
  tx: Tx,
  personId: string,
  madeBy: string | null,
  now: Date,
): Promise<string> {
  const { token, tokenHash } = newLink()
  const expiresAt = new Date(now.getTime() + RESET_HOURS * 3_600_000)
  await tx.insert(passwordReset).values({ id: uuidv7(), personId, tokenHash, madeAt: now, madeBy, expiresAt })
  return token
}

/** Links that an admin made for others go with their right to make them: they may still hold them. */
export async function closeLinksMadeBy(tx: Tx, madeBy: string, now: Date): Promise<void> {
  await tx
    .update(passwordReset)
    .set({ usedAt: now })
    .where(and(eq(passwordReset.madeBy, madeBy), isNull(passwordReset.usedAt)))
}

/** With a new password no link to one is open any more, whoever still has it. */
export async function closeResetLinks(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx
    .update(passwordReset)
    .set({ usedAt: now })
    .where(and(eq(passwordReset.personId, personId), isNull(passwordReset.usedAt)))
}
