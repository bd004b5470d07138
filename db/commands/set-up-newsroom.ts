import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { refuse } from '#domain/refusal.ts'
import type { SetUpDraft } from '#domain/set-up-draft.ts'
import { record } from '../audit.ts'
import type { Database } from '../client.ts'
import { newsroom } from '../schema/newsroom.ts'
import { person } from '../schema/people.ts'
import { withoutActor } from '../transaction.ts'

/**
 * A newsroom begins: its name, its clocks, its addresses, and its first admin. There is one newsroom a database,
 * so of two who set it up at once the second waits for the first and is refused.
 */
export async function setUpNewsroom(
  db: Database,
  draft: SetUpDraft & { passwordHash: string },
  now: Date,
): Promise<{ personId: string }> {
  return withoutActor(db, async (tx) => {
    const { newsroomName, domains, timeZone, language, contact, corrections } = draft
    const made = await tx
      .insert(newsroom)
      .values({ name: newsroomName, domains, timeZone, language, contact, corrections })
      .onConflictDoNothing()
      .returning({ name: newsroom.name })
    if (made.length === 0) isSetUp()
    const [admin] = await tx.select({ id: person.id }).from(person).where(eq(person.role, 'admin')).limit(1)
    if (admin) isSetUp()
    const { name, email, passwordHash } = draft
    const first = { id: uuidv7(), name, email, role: 'admin' as const, passwordHash, createdAt: now }
    await tx.insert(person).values(first)
    await record(tx, first, { type: 'newsroom.set-up', name: newsroomName }, now)
    return { personId: first.id }
  })
}

function isSetUp(): never {
  refuse(
    'state',
    'This newsroom is set up already, so nothing was saved. Sign in, or ask its admin to invite you.',
  )
}
