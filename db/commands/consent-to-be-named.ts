import { and, eq, ne } from 'drizzle-orm'
import type { NamingDraft } from '#domain/naming-draft.ts'
import { refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockSelf } from '../lock-self.ts'
import { person } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/** Somebody agrees to be named on public pages, or no longer does: it holds from the next edition on. */
export async function consentToBeNamed(desk: Desk, { isNamedInPublic }: NamingDraft): Promise<void> {
  await transaction(
    desk,
    async (tx, actor) => {
      const changed = await tx
        .update(person)
        .set({ isNamedInPublic })
        .where(and(eq(person.id, actor.id), ne(person.isNamedInPublic, isNamedInPublic)))
        .returning({ id: person.id })
      if (changed.length === 0)
        refuse('state', isNamedInPublic ? 'You have agreed to it already.' : 'You are not named as it is.')
      const event = { personId: actor.id, name: actor.name, isNamedInPublic }
      await record(tx, actor, { type: 'person.naming-changed', ...event }, desk.now)
    },
    lockSelf(desk),
  )
}
