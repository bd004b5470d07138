import { eq } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import type { PersonDraft } from '#domain/person-draft.ts'
import { insist } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockAdminsAnd, personFacts } from '../person-facts.ts'
import { person } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An admin lets a deactivated person in again, with the role and the password that they had. */
export async function reactivatePerson(desk: Desk, { personId }: PersonDraft): Promise<void> {
  await transaction(
    desk,
    async (tx, actor) => {
      const subject = await personFacts(tx, personId)
      insist(permissions.reactivatePerson(actor, subject))
      await tx.update(person).set({ deactivatedAt: null }).where(eq(person.id, personId))
      await record(tx, actor, { type: 'person.reactivated', personId, name: subject.name }, desk.now)
    },
    lockAdminsAnd(personId),
  )
}
