import type { FormAction } from '#domain/form-state.ts'

/** The commands of the bench; each answers on the page that it is on. */
export type BenchActions = Record<
  | 'makeClaim'
  | 'setAsidePassages'
  | 'takeUpPassages'
  | 'moveAnchor'
  | 'acceptAnchor'
  | 'splitClaim'
  | 'mergeClaims'
  | 'rewordOnBench'
  | 'withdrawOnBench'
  | 'undoStep',
  FormAction
>

type Ears = { sent?: () => void; done: (sentence: string) => void; refused?: () => void }

/** The same action, whose answer the bench hears too, before the page shows what was done. */
export function heard(action: FormAction, ears: Ears): FormAction {
  return async (previous, form) => {
    ears.sent?.()
    try {
      const state = await action(previous, form)
      if (state.handed) ears.done(state.handed.sentence)
      else ears.refused?.()
      return state
    } catch (error) {
      // No answer came; the form itself says so, and keeps what was typed.
      ears.refused?.()
      throw error
    }
  }
}
