import type { Refusal } from './refusal.ts'

/** What a done command hands over once, such as a one-time link: shown by its form, in no address and no log. */
export type Handed = { sentence: string; link: string | null }

/** What a form shows: the values to stand in its fields, and what was wrong with the last try. */
export type FormState = {
  /** Goes up with every answer, so that fields are drawn anew with the values handed back. */
  stamp: number
  values: Record<string, string>
  errors: Record<string, string[]>
  refusal: Refusal | null
  /** On a stale form: what is there now, by field, to be compared with `values`. */
  theirs: Record<string, string> | null
  /** Set once a command is done whose form stays on the page. */
  handed: Handed | null
}

export function blankForm(values: Record<string, string> = {}): FormState {
  return { stamp: 0, values, errors: {}, refusal: null, theirs: null, handed: null }
}

/** The shape of every server action that a form posts to. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>
