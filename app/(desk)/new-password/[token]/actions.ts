'use server'
import { anonymousFormAction } from '#app/form-action.ts'
import { tryOneTimeLink } from '#app/one-time-link.ts'
import { desk } from '#db/client.ts'
import { resetPassword } from '#db/commands/reset-password.ts'
import { findResetLink } from '#db/queries/find-reset-link.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { deadResetLink } from '#domain/dead-link.ts'
import { insistNotOwn } from '#domain/new-password.ts'
import { resetDraft } from '#domain/password-draft.ts'
import { signInPath } from '#domain/sign-in-notice.ts'
import { isCommonPassword } from '#outside/common-passwords.ts'
import { hashPassword } from '#outside/passwords.ts'

export const setNewPassword = anonymousFormAction(
  resetDraft(isCommonPassword),
  async ({ token, password }) => {
    const now = new Date()
    const person = (await tryOneTimeLink(() => findResetLink(desk(), token, now))) ?? deadResetLink()
    insistNotOwn(password, [person.name, person.email, (await getNewsroom(desk())).name])
    const passwordHash = await hashPassword(password)
    await resetPassword(desk(), { token, passwordHash }, now)
    return signInPath('new-password')
  },
  { never: ['password'] },
)
