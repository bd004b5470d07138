import type { FormAction } from '#domain/form-state.ts'

/**
 * The same action, noting when it is done: it then goes on by an error that is Next's to follow, or hands something
 * over. `whenTaken` is called where the desk has what was sent, and not where an ended session sends on to the
 * sign-in with it.
 */
export function noting(action: FormAction, done: { current: boolean }, whenTaken: () => void): FormAction {
  return async (previous, form) => {
    try {
      const state = await action(previous, form)
      if (state.handed) whenTaken()
      return state
    } catch (going) {
      done.current = true
      if (!/;\/sign-in\?kept=/.test(digestOf(going))) whenTaken()
      throw going
    }
  }
}

/** Where a redirect of Next's leads stands in its digest. */
function digestOf(error: unknown): string {
  const digest = error instanceof Error && 'digest' in error ? error.digest : null
  return typeof digest === 'string' ? digest : ''
}
