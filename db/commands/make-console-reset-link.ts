import { refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import type { Database } from '../client.ts'
import { findPersonByEmail } from '../queries/find-person-by-email.ts'
import { addResetLink } from '../reset-links.ts'
import { withoutActor } from '../transaction.ts'

/**
 * Somebody who is locked out is given a link to a new password at the console of the machine. The log names the
 * person themself, at the console: who sat there, Stet cannot know.
 */
export function makeConsoleResetLink(db: Database, email: string, now: Date): Promise<{ token: string }> {
  return withoutActor(db, async (tx) => {
    const found = await findPersonByEmail(tx, email.trim())
    if (!found) refuse('not-found', `Nobody active in this newsroom has the e-mail address ${email}.`)
    const token = await addResetLink(tx, found.id, null, now)
    const event = { personId: found.id, name: found.name, atConsole: true }
    await record(tx, found, { type: 'password.reset-link-made', ...event }, now)
    return { token }
  })
}
