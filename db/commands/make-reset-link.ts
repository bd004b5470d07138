import { permissions } from '#domain/permissions.ts'
import { insist } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockAdminsAnd, personFacts } from '../person-facts.ts'
import { addResetLink } from '../reset-links.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An admin makes a link to a new password for somebody; an earlier link stays good until used or expired. */
export function makeResetLink(desk: Desk, draft: { personId: string }): Promise<{ token: string }> {
  return transaction(
    desk,
    async (tx, actor) => {
      const about = await personFacts(tx, draft.personId)
      insist(permissions.makeResetLink(actor, about))
      const token = await addResetLink(tx, about.id, actor.id, desk.now)
      const event = { personId: about.id, name: about.name, atConsole: false }
      await record(tx, actor, { type: 'password.reset-link-made', ...event }, desk.now)
      return { token }
    },
    lockAdminsAnd(draft.personId),
  )
}
