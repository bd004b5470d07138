import { and, eq } from 'drizzle-orm'
import type { EntryFault } from '#domain/entry-fault.ts'
import { addInvited } from '../add-invited.ts'
import { record } from '../audit.ts'
import type { Queryable, Tx } from '../client.ts'
import { lockOpenInvitation } from '../open-invitations.ts'
import { identity, person } from '../schema/people.ts'
import { withoutActor } from '../transaction.ts'

/** Who the identity provider says has come. */
export type Visitor = {
  issuer: string
  subject: string
  /** In lower case; null where the provider names none, or does not vouch for it. */
  verifiedEmail: string | null
}

/**
 * Somebody comes through the newsroom's identity provider. From the second time on it is issuer and subject that
 * tell who they are; the first time it takes an open invitation to the address that the provider vouches for,
 * which is accepted with it. Everybody else is told why not: an address alone never opens somebody's account.
 */
export async function enterThroughProvider(
  db: Queryable,
  visitor: Visitor,
  now: Date,
): Promise<{ personId: string } | { fault: EntryFault }> {
  return withoutActor(db, async (tx) => {
    const { verifiedEmail: email } = visitor
    // Before the binding is looked for: of two that come at once, the second waits here and then finds it.
    const invited = email ? await lockOpenInvitation(tx, { email }) : null
    const bound = await findBound(tx, visitor)
    if (bound?.deactivatedAt) return { fault: 'inactive' }
    if (bound) return { personId: bound.id }
    if (!email) return { fault: 'unverified' }
    if (!invited || invited.expiresAt <= now) return { fault: 'not-invited' }
    const given = { name: invited.name, passwordHash: null, isNamedInPublic: false }
    const actor = await addInvited(tx, invited, given, now)
    const { issuer, subject } = visitor
    await tx.insert(identity).values({ issuer, subject, personId: actor.id, boundAt: now })
    const about = { personId: actor.id, name: actor.name }
    await record(tx, actor, { type: 'identity.bound', issuer, ...about }, now)
    return { personId: actor.id }
  })
}

async function findBound(tx: Tx, { issuer, subject }: Visitor) {
  const [found] = await tx
    .select({ id: person.id, deactivatedAt: person.deactivatedAt })
    .from(identity)
    .innerJoin(person, eq(person.id, identity.personId))
    .where(and(eq(identity.issuer, issuer), eq(identity.subject, subject)))
  return found ?? null
}
