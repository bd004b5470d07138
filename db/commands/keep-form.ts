import { lt, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { keptForm } from '../schema/people.ts'

/** Kept for an hour; at most 500 at a time, the oldest giving way, since nobody is signed in who asks:
 * those of strangers before those of whom the cookie still told, whose words nobody can push out. */
export const KEPT_HOURS = 1
const KEPT_AT_MOST = 500

/**
 * Keeps what somebody typed into a form whose session had ended, to be handed back after they sign in. The id
 * is the only key to it: 128 random bits that the same browser carries to the sign-in page and back.
 */
export async function keepForm(
  db: Database,
  kept: { form: string; path: string; values: Record<string, string> },
  endedSessionId: string | null,
  now: Date,
): Promise<{ keptId: string }> {
  const expired = new Date(now.getTime() - KEPT_HOURS * 3_600_000)
  return db.transaction(async (tx) => {
    await tx.delete(keptForm).where(lt(keptForm.keptAt, expired))
    const [row] = await tx
      .insert(keptForm)
      .values({
        id: sql`replace(gen_random_uuid()::text, '-', '')`,
        personId: sql`(select person_id from desk_session where id = ${endedSessionId})`,
        form: kept.form,
        path: storable(kept.path),
        values: Object.fromEntries(
          Object.entries(kept.values).map(([name, value]) => [name, storable(value)]),
        ),
        keptAt: now,
      })
      .returning({ id: keptForm.id })
    await tx.execute(
      sql`delete from kept_form where id in (select id from kept_form order by person_id is null, kept_at desc offset ${KEPT_AT_MOST})`,
    )
    return { keptId: row?.id ?? '' }
  })
}

/** PostgreSQL stores neither NUL nor half a character: what no field would take either is kept as U+FFFD. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}
