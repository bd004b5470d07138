import { z } from 'zod'
import { type IsCommon, newPassword } from './new-password.ts'

/** Somebody's own new password; the present one says that it is them at the keyboard. */
export const passwordDraft = (isCommon: IsCommon) =>
  z.object({
    currentPassword: z
      .string()
      .min(1, 'Write your present password.')
      .max(256, 'A password has 256 characters at most.'),
    password: newPassword(isCommon),
  })

/** The secret part of a one-time link: 256 bits in base64url. What is none finds nothing. */
export const linkToken = z.string().max(100)

/** A new password through a link. */
export const resetDraft = (isCommon: IsCommon) =>
  z.object({ token: linkToken, password: newPassword(isCommon) })
