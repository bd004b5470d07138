'use server'
import { formAction } from '#app/form-action.ts'
import { invitePerson as invite, renewInvitation as renew } from '#db/commands/invite-person.ts'
import { revokeInvitation as revoke } from '#db/commands/revoke-invitation.ts'
import { invitationDraft, renewalDraft, revocationDraft } from '#domain/invitation-draft.ts'
import { handOverInvitation } from './hand-over-invitation.ts'

export const invitePerson = formAction('invite-person', invitationDraft, async (desk, draft) => ({
  handed: await handOverInvitation(await invite(desk, draft)),
  again: {},
}))

export const renewInvitation = formAction('renew-invitation', renewalDraft, async (desk, draft) => ({
  handed: await handOverInvitation(await renew(desk, draft)),
  again: draft,
}))

export const revokeInvitation = formAction('revoke-invitation', revocationDraft, async (desk, draft) => {
  await revoke(desk, draft)
  return '/desk/people#invitations'
})
