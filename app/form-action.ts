import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { desk } from '#db/client.ts'
import { keepForm } from '#db/commands/keep-form.ts'
import { isDatabaseAway, wasNeverReached } from '#db/database-away.ts'
import type { Desk } from '#db/transaction.ts'
import { blankForm, type FormAction, type FormState, type Handed } from '#domain/form-state.ts'
import { formValues } from '#domain/form-values.ts'
import { type Refusal, Refused } from '#domain/refusal.ts'
import { answerStatus } from './reply.ts'
import { currentActor, currentPath, sessionId } from './session.ts'

type Options<Draft> = {
  /** On a stale form: what is there now, by field name, and the version to go on from. */
  theirs?: (draft: Draft) => Promise<Record<string, string>>
  /** Fields that are neither handed back nor kept over an ended session: passwords. */
  never?: readonly string[]
}

/** Where to go when a command is done; or what it hands over, and the values that its form starts with again. */
export type Done = string | { handed: Handed; again: Record<string, string> }

/**
 * Makes the server action of a form that somebody signed in sends: who → well-formed → command. The command
 * answers with the path to go to, or with what the form hands over on the page that it is on. A refusal, an invalid
 * field or an ended session hands back every value; any other error is a bug and is thrown on.
 *
 * @param name the form's name, by which its values find back to it after signing in again
 */
export function formAction<S extends z.ZodType>(
  name: string,
  schema: S,
  run: (desk: Desk, draft: z.output<S>) => Promise<Done>,
  options: Options<z.output<S>> = {},
): FormAction {
  return answering(async (values) => {
    const sent = { ...values }
    for (const field of options.never ?? []) delete values[field]
    const actor = await currentActor()
    if (!actor) return keepForSignIn(name, values)
    const parsed = schema.safeParse(sent)
    if (!parsed.success) return { errors: fieldErrors(parsed.error) }
    try {
      return { done: await run({ db: desk(), actorId: actor.id, now: new Date() }, parsed.data) }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      if (error.refusal.field) return besideField(error.refusal, error.refusal.field)
      const isStale = error.refusal.code === 'stale'
      const theirs = isStale && options.theirs ? await options.theirs(parsed.data) : null
      return { refusal: error.refusal, theirs }
    }
  })
}

/** The same for forms that nobody needs to be signed in for: sign-in, and later invitation and set-up. */
export function anonymousFormAction<S extends z.ZodType>(
  schema: S,
  run: (draft: z.output<S>) => Promise<string>,
  options: { never: readonly string[] },
): FormAction {
  return answering(async (values) => {
    const parsed = schema.safeParse(values)
    try {
      if (!parsed.success) return { errors: fieldErrors(parsed.error) }
      return { done: await run(parsed.data) }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { field } = error.refusal
      return field ? besideField(error.refusal, field) : { refusal: error.refusal }
    } finally {
      for (const field of options.never) delete values[field]
    }
  })
}

type Answer =
  | { done: Done }
  | { errors: Record<string, string[]> }
  | { refusal: Refusal; theirs?: Record<string, string> | null }

function answering(answer: (values: Record<string, string>) => Promise<Answer>): FormAction {
  return async (previous, form) => {
    const values = formValues(form)
    const answered: Answer = await answer(values).catch((error) => {
      if (isDatabaseAway(error)) return { refusal: databaseAway(wasNeverReached(error)) }
      throw error
    })
    const next: FormState = { ...blankForm(values), stamp: previous.stamp + 1 }
    if ('done' in answered) {
      // Going to another part of the same page, the router would keep showing what it has.
      refresh()
      if (typeof answered.done === 'string') redirect(answered.done)
      return { ...next, values: answered.done.again, handed: answered.done.handed }
    }
    if ('errors' in answered) return { ...next, errors: answered.errors }
    if (answered.refusal.code === 'too-many') answerStatus(429)
    const theirs = answered.theirs ?? null
    // Whoever has to compare sees the page as it is now, not as it was when the form was opened.
    if (answered.refusal.code === 'stale') refresh()
    // Having seen both, the next send is based on what is there now.
    const basedOn = theirs?.basedOn ?? values.basedOn
    return { ...next, refusal: answered.refusal, theirs, values: basedOn ? { ...values, basedOn } : values }
  }
}

function databaseAway(nothingSaved: boolean): Refusal {
  const saved = nothingSaved
    ? 'so nothing was saved. What you typed is still here: send it again in a moment.'
    : 'and it may or may not have been saved. What you typed is still here: look at the page in another tab before you send it again.'
  return { code: 'busy', sentence: `The desk cannot reach its database, ${saved}` }
}

function besideField({ sentence }: Refusal, field: string): Answer {
  return { errors: { [field]: [sentence] } }
}

function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    errors[field] = [...(errors[field] ?? []), issue.message]
  }
  return errors
}

/** Twice what the longest article may have: more is no form of ours, and nobody is signed in who sends it. */
const KEPT_AT_MOST = 2_000_000

async function keepForSignIn(form: string, values: Record<string, string>): Promise<Answer> {
  const typed = Object.entries(values).filter(([field]) => /^[a-z]{1,40}$/i.test(field))
  const size = typed.reduce((sum, [, value]) => sum + value.length, 0)
  if (size > KEPT_AT_MOST) return { refusal: signedOut }
  const path = await currentPath()
  const kept = { form, path, values: Object.fromEntries(typed) }
  const { keptId } = await keepForm(desk(), kept, await sessionId(), new Date())
  return { done: `/sign-in?kept=${keptId}` }
}

const signedOut: Refusal = {
  code: 'state',
  sentence: 'Your session has ended, so nothing was saved. Sign in in another tab, then send this again.',
}
