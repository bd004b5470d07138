'use server'
import { anonymousFormAction } from '#app/form-action.ts'
import { tryOneTimeLink } from '#app/one-time-link.ts'
import { desk } from '#db/client.ts'
import { setUpNewsroom } from '#db/commands/set-up-newsroom.ts'
import { insistNotOwn } from '#domain/new-password.ts'
import { insist } from '#domain/refusal.ts'
import { setUpDraft } from '#domain/set-up-draft.ts'
import { signInPath } from '#domain/sign-in-notice.ts'
import { isCommonPassword } from '#outside/common-passwords.ts'
import { hashPassword } from '#outside/passwords.ts'
import { isSetUpToken } from '#outside/set-up-token.ts'

const wrongToken = {
  code: 'state' as const,
  field: 'token',
  sentence:
    'This is not the set-up token. It stands in the output of the server, in the line that begins with “Set up:”, each time that Stet starts.',
}

export const setUp = anonymousFormAction(
  setUpDraft(isCommonPassword),
  async ({ token, password, ...draft }) => {
    if (!(await tryOneTimeLink(async () => isSetUpToken(token) || null))) insist(wrongToken)
    insistNotOwn(password, [draft.name, draft.email, draft.newsroomName])
    const passwordHash = await hashPassword(password)
    await setUpNewsroom(desk(), { ...draft, passwordHash }, new Date())
    return signInPath('set-up')
  },
  { never: ['password'] },
)
