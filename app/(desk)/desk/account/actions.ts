'use server'
import { checkPassword } from '#app/check-password.ts'
import { formAction } from '#app/form-action.ts'
import { sessionId } from '#app/session.ts'
import { visitor } from '#app/visitor.ts'
import { desk as ownPool } from '#db/client.ts'
import { changePassword as change } from '#db/commands/change-password.ts'
import { consentToBeNamed as consent } from '#db/commands/consent-to-be-named.ts'
import { endSessions as end } from '#db/commands/end-sessions.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { getOwnAccount } from '#db/queries/get-own-account.ts'
import { namingDraft } from '#domain/naming-draft.ts'
import { insistNotOwn } from '#domain/new-password.ts'
import { passwordDraft } from '#domain/password-draft.ts'
import { refuse } from '#domain/refusal.ts'
import { sessionsDraft } from '#domain/sessions-draft.ts'
import { isCommonPassword } from '#outside/common-passwords.ts'
import { hashPassword } from '#outside/passwords.ts'

export const changePassword = formAction(
  'change-password',
  passwordDraft(isCommonPassword),
  async (desk, { currentPassword, password }) => {
    const { name, email } = await getOwnAccount(desk.db, desk.actorId)
    insistNotOwn(password, [name, email, (await getNewsroom(desk.db)).name])
    const who = { email, ...(await visitor()) }
    const from = (await checkPassword(ownPool(), who, currentPassword))?.passwordHash
    if (!from) refuse('state', 'This is not your present password, so nothing was changed.')
    const to = await hashPassword(password)
    await change(desk, { from, to, keepSessionId: (await sessionId()) ?? '' })
    const sentence = 'Your password is changed, and every other session of yours has ended.'
    return { handed: { sentence, link: null }, again: {} }
  },
  { never: ['currentPassword', 'password'] },
)

export const consentToBeNamed = formAction('naming', namingDraft, async (desk, draft) => {
  await consent(desk, draft)
  const sentence = draft.isNamedInPublic
    ? 'Saved: from the next edition on you are named.'
    : 'Saved: from the next edition on your role stands in place of your name.'
  return {
    handed: { sentence, link: null },
    again: { isNamedInPublic: draft.isNamedInPublic ? 'yes' : '' },
  }
})

export const endSessions = formAction('end-sessions', sessionsDraft, async (desk, draft) => {
  await end(desk, draft, (await sessionId()) ?? undefined)
  return '/desk/account#sessions'
})
