import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import { INVITATION_DAYS, type InvitationDraft, type RenewalDraft } from '#domain/invitation-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import type { Tx } from '../client.ts'
import { newLink } from '../one-time-link.ts'
import { revokeOpen } from '../open-invitations.ts'
import { invitation, person } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

export type Invited = InvitationDraft & { token: string; expiresAt: Date }

/** An admin invites somebody by a link that works once, within a week. An earlier link to the same address ends. */
export async function invitePerson(desk: Desk, draft: InvitationDraft): Promise<Invited> {
  return transaction(desk, async (tx, actor) => {
    insist(permissions.invitePerson(actor))
    // First of all, so that whoever is just accepting the earlier link is found among the people.
    await revokeOpen(tx, actor, eq(invitation.email, draft.email), desk.now)
    const [known] = await tx
      .select({ name: person.name, deactivatedAt: person.deactivatedAt })
      .from(person)
      .where(eq(person.email, draft.email))
    if (known)
      refuse(
        'state',
        known.deactivatedAt
          ? `This address belongs to ${known.name}, who is deactivated. Let them in again on their page.`
          : `This address belongs to ${known.name}, who is in the newsroom already.`,
      )
    return invite(tx, actor, draft, desk.now)
  })
}

/** An admin makes a new link for an open invitation, for another week; the old link ends. */
export async function renewInvitation(desk: Desk, { email }: RenewalDraft): Promise<Invited> {
  return transaction(desk, async (tx, actor) => {
    insist(permissions.invitePerson(actor))
    const [open] = await revokeOpen(tx, actor, eq(invitation.email, email), desk.now)
    if (!open) refuse('state', `No invitation of ${email} is open any more. Reload the page.`)
    return invite(tx, actor, { email, name: open.name, role: open.role }, desk.now)
  })
}

async function invite(tx: Tx, actor: Actor, draft: InvitationDraft, now: Date): Promise<Invited> {
  const { token, tokenHash } = newLink()
  const invitationId = uuidv7()
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000)
  await tx
    .insert(invitation)
    .values({ id: invitationId, ...draft, tokenHash, invitedAt: now, invitedBy: actor.id, expiresAt })
  await record(tx, actor, { type: 'person.invited', invitationId, ...draft }, now)
  return { ...draft, token, expiresAt }
}
