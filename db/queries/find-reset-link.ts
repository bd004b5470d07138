import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { linkHash } from '../one-time-link.ts'
import { passwordReset, person } from '../schema/people.ts'

/** Whose new password a link opens, while it does: unused, within its day, of somebody active. */
export async function findResetLink(db: Database, token: string, now: Date) {
  const [found] = await db
    .select({ name: person.name, email: person.email })
    .from(passwordReset)
    .innerJoin(person, eq(person.id, passwordReset.personId))
    .where(
      and(
        eq(passwordReset.tokenHash, linkHash(token)),
        isNull(passwordReset.usedAt),
        gt(passwordReset.expiresAt, now),
        isNull(person.deactivatedAt),
      ),
    )
  return found ?? null
}
