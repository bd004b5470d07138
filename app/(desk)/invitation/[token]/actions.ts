'use server'
import { anonymousFormAction } from '#app/form-action.ts'
import { tryOneTimeLink } from '#app/one-time-link.ts'
import { desk } from '#db/client.ts'
import { acceptInvitation } from '#db/commands/accept-invitation.ts'
import { findInvitation } from '#db/queries/find-invitation.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { acceptanceDraft } from '#domain/acceptance-draft.ts'
import { deadInvitation } from '#domain/dead-link.ts'
import { insistNotOwn } from '#domain/new-password.ts'
import { signInPath } from '#domain/sign-in-notice.ts'
import { isCommonPassword } from '#outside/common-passwords.ts'
import { hashPassword } from '#outside/passwords.ts'

export const joinNewsroom = anonymousFormAction(
  acceptanceDraft(isCommonPassword),
  async ({ token, password, ...given }) => {
    const now = new Date()
    const invited = (await tryOneTimeLink(() => findInvitation(desk(), token, now))) ?? deadInvitation()
    insistNotOwn(password, [given.name, invited.name, invited.email, (await getNewsroom(desk())).name])
    const passwordHash = await hashPassword(password)
    await acceptInvitation(desk(), { token, passwordHash, ...given }, now)
    return signInPath('joined')
  },
  { never: ['password'] },
)
