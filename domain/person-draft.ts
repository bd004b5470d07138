import { z } from 'zod'
import { roles } from './actor.ts'
import { choice, id } from './form-fields.ts'

export const personDraft = z.object({ personId: id })
export type PersonDraft = z.infer<typeof personDraft>

export const roleDraft = z.object({ personId: id, role: choice(roles, 'Choose a role.') })
export type RoleDraft = z.infer<typeof roleDraft>
