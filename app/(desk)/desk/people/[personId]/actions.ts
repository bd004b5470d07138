'use server'
import { formAction } from '#app/form-action.ts'
import { sessionId } from '#app/session.ts'
import { changeRole as change } from '#db/commands/change-role.ts'
import { deactivatePerson as deactivate } from '#db/commands/deactivate-person.ts'
import { endSessions as end } from '#db/commands/end-sessions.ts'
import { makeResetLink as makeLink } from '#db/commands/make-reset-link.ts'
import { reactivatePerson as reactivate } from '#db/commands/reactivate-person.ts'
import { personDraft, roleDraft } from '#domain/person-draft.ts'
import { sessionsDraft } from '#domain/sessions-draft.ts'
import { handOverReset } from './hand-over-reset.ts'

export const changeRole = formAction('change-role', roleDraft, async (desk, draft) => {
  await change(desk, draft)
  return `/desk/people/${draft.personId}`
})

export const deactivatePerson = formAction('deactivate-person', personDraft, async (desk, draft) => {
  await deactivate(desk, draft)
  return `/desk/people/${draft.personId}`
})

export const reactivatePerson = formAction('reactivate-person', personDraft, async (desk, draft) => {
  await reactivate(desk, draft)
  return `/desk/people/${draft.personId}`
})

export const makeResetLink = formAction('make-reset-link', personDraft, async (desk, draft) => {
  const { token } = await makeLink(desk, draft)
  return { handed: await handOverReset(draft.personId, token), again: draft }
})

export const endSessions = formAction('end-sessions-of', sessionsDraft, async (desk, draft) => {
  await end(desk, draft, (await sessionId()) ?? undefined)
  return `/desk/people/${draft.personId}#sessions`
})
