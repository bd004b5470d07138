import { blankForm, type FormState } from './form-state.ts'

/** What was typed into a form before its session ended, for the person who typed it. */
export type KeptForm = { form: string; values: Record<string, string> }

/** The hidden fields that say what a form is about. */
const subjects = ['claimId', 'articleId', 'passageId', 'inReplyTo', 'commentId', 'subjectId', 'evidenceId']

const refusal = {
  code: 'state',
  sentence: 'Your session had ended. What you typed is back: check it and send it again.',
} as const

/**
 * The state that a form starts with: what was kept of it, or the values that the page gives. What it is about is the
 * page's to say: words that were kept for another claim, article or passage stay out. `own` are the fields that the page
 * leaves to the form.
 */
export function startOf(
  kept: KeptForm | null,
  form: string,
  values: Record<string, string> = {},
  own: readonly string[] = [],
): FormState {
  const isAboutThis = subjects.every((field) => own.includes(field) || kept?.values[field] === values[field])
  if (kept?.form !== form || !isAboutThis) return blankForm(values)
  return { ...blankForm({ ...values, ...kept.values }), refusal }
}
