import { z } from 'zod'
import { type IsCommon, newPassword } from './new-password.ts'
import { linkToken } from './password-draft.ts'
import { personName } from './person-fields.ts'

/** What somebody says who follows the link of an invitation. A tick that is not set is not sent. */
export const acceptanceDraft = (isCommon: IsCommon) =>
  z.object({
    token: linkToken,
    name: personName,
    password: newPassword(isCommon),
    isNamedInPublic: z
      .enum(['yes', ''])
      .default('')
      .transform((tick) => tick === 'yes'),
  })
