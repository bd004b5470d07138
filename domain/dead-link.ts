import { refuse } from './refusal.ts'

/** One sentence for a link to a new password that was used, has run out or never was: it helps nobody who guesses. */
export function deadResetLink(): never {
  refuse('not-found', 'This link no longer works. Ask an admin of your newsroom for a new one.')
}

/** The same for an invitation. */
export function deadInvitation(): never {
  refuse(
    'not-found',
    'This invitation no longer works. Ask an admin of your newsroom for a new one, or sign in if you have joined.',
  )
}
