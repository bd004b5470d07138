import { z } from 'zod'
import { roles } from './actor.ts'
import { choice, id } from './form-fields.ts'
import { emailAddress, personName } from './person-fields.ts'

export const invitationDraft = z.object({
  email: emailAddress,
  name: personName,
  role: choice(roles, 'Choose a role.'),
})
export type InvitationDraft = z.infer<typeof invitationDraft>

/** An open invitation is known by its address: a new link for it is another invitation. */
export const renewalDraft = z.object({ email: emailAddress })
export type RenewalDraft = z.infer<typeof renewalDraft>

export const revocationDraft = z.object({ invitationId: id })
export type RevocationDraft = z.infer<typeof revocationDraft>

/** Days that a link in an invitation works. */
export const INVITATION_DAYS = 7
