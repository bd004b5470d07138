import { unstable_rethrow as rethrowNext } from 'next/navigation'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { formValues } from '#domain/form-values.ts'

/**
 * The same action, but when no answer comes back at all (the connection is gone, the server failed) the form
 * stays as it was typed and says so, instead of giving way to an error page.
 */
export function keepingWords(action: FormAction): FormAction {
  return async (previous, form) => {
    try {
      return await action(previous, form)
    } catch (error) {
      // A redirect travels as an error; it is Next's to follow.
      rethrowNext(error)
      return unanswered(previous, form)
    }
  }
}

function unanswered(previous: FormState, form: FormData): FormState {
  const typed = Object.entries(formValues(form)).filter(([name]) => !/password/i.test(name))
  return {
    stamp: previous.stamp + 1,
    values: Object.fromEntries(typed),
    errors: {},
    refusal: {
      code: 'busy',
      sentence:
        'No answer came from the desk, so it may or may not have been saved. What you typed is still here: look at the page in another tab before you send it again.',
    },
    theirs: null,
    handed: null,
  }
}
