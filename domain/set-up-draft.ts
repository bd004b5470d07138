import { z } from 'zod'
import { type IsCommon, newPassword } from './new-password.ts'
import { newsroomFields } from './newsroom-draft.ts'
import { emailAddress, personName } from './person-fields.ts'

/** The first form of all: the newsroom and its first admin. */
export const setUpDraft = (isCommon: IsCommon) =>
  z.object({
    token: z.string().trim().max(200),
    ...newsroomFields,
    name: personName,
    email: emailAddress,
    password: newPassword(isCommon),
  })
export type SetUpDraft = Omit<z.infer<ReturnType<typeof setUpDraft>>, 'token' | 'password'>
