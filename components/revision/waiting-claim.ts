import type { FormAction } from '#domain/form-state.ts'
import type { WaitingWords } from '#domain/waiting-words.ts'

/** A claim whose words wait, and why this person may not decide on it in one way or the other. */
export type WaitingClaim = WaitingWords & {
  refusals: { accept: string | null; place: string | null; withdraw: string | null }
}

export type WaitingActions = { accept: FormAction; place: FormAction; withdraw: FormAction }
