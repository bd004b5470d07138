import { z } from 'zod'
import { desk } from '#db/client.ts'
import { findKeptForm } from '#db/queries/find-kept-form.ts'
import { blankForm, type FormState } from '#domain/form-state.ts'
import { currentActor } from './session.ts'

const keptId = z.string().regex(/^[0-9a-f]{32}$/)

/** The hidden fields that say what a form is about. */
const subjects = ['claimId', 'articleId', 'passageId', 'inReplyTo', 'commentId', 'subjectId', 'evidenceId']

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/**
 * The state a page's form starts with: what was typed before the session ended, where the address brings it
 * back, or the values that the page gives. `basedOn` stays what the person had seen, so that a change made
 * meanwhile is still a conflict. What the form is about is the page's to say: words that were kept for another
 * claim, article or passage stay out, so that nobody acts on what they do not look at. `own` are the fields that the
 * page leaves to the form: the bench shows whole articles, and a claim's words say in which passage they are.
 */
export async function startingForm(
  name: string,
  searchParams: SearchParams,
  values: Record<string, string> = {},
  own: readonly string[] = [],
): Promise<FormState> {
  const id = keptId.safeParse((await searchParams).kept)
  const kept = id.success ? await findKeptForm(desk(), id.data, new Date()) : null
  const actor = await currentActor()
  const isTheirs = kept !== null && (kept.personId === null || kept.personId === actor?.id)
  const isAboutThis = subjects.every((field) => own.includes(field) || kept?.values[field] === values[field])
  if (!isTheirs || kept.form !== name || !isAboutThis) return blankForm(values)
  return {
    ...blankForm({ ...values, ...kept.values }),
    refusal: {
      code: 'state',
      sentence: 'Your session had ended. What you typed is back: check it and send it again.',
    },
  }
}

/**
 * Where to go after signing in: the page whose form was kept, or the one that was asked for. Only paths of
 * the desk are followed, so that an address cannot lead anywhere else.
 */
export async function keptPath(kept: string, next: string): Promise<string> {
  const id = keptId.safeParse(kept)
  const form = id.success ? await findKeptForm(desk(), id.data, new Date()) : null
  if (form) return deskPath(form.path, kept)
  return deskPath(next)
}

function deskPath(path: string, kept?: string): string {
  const origin = 'http://desk'
  const url = URL.canParse(path, origin) ? new URL(path, origin) : new URL('/desk', origin)
  if (url.origin !== origin || !/^\/desk(\/|$)/.test(url.pathname)) return '/desk'
  url.searchParams.delete('kept')
  if (kept) url.searchParams.set('kept', kept)
  return url.pathname + url.search
}
