import { and, eq, gt } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { KEPT_HOURS } from '../commands/keep-form.ts'
import { keptForm } from '../schema/people.ts'

/** What was typed into a form whose session had ended, within the last hour. */
export async function findKeptForm(db: Database, keptId: string, now: Date) {
  const [kept] = await db
    .select({
      personId: keptForm.personId,
      form: keptForm.form,
      path: keptForm.path,
      values: keptForm.values,
    })
    .from(keptForm)
    .where(
      and(eq(keptForm.id, keptId), gt(keptForm.keptAt, new Date(now.getTime() - KEPT_HOURS * 3_600_000))),
    )
  return kept ?? null
}
