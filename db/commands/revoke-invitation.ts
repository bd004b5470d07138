import { eq } from 'drizzle-orm'
import type { RevocationDraft } from '#domain/invitation-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { revokeOpen } from '../open-invitations.ts'
import { invitation } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An admin takes an invitation back: its link opens nothing from now on. */
export async function revokeInvitation(desk: Desk, { invitationId }: RevocationDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    insist(permissions.revokeInvitation(actor))
    const [revoked] = await revokeOpen(tx, actor, eq(invitation.id, invitationId), desk.now)
    if (!revoked) refuse('state', 'This invitation is not open any more. Reload the page.')
  })
}
