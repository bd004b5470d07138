'use server'
import { AuthError, CredentialsSignin } from 'next-auth'
import { z } from 'zod'
import { anonymousFormAction } from '#app/form-action.ts'
import { keptPath } from '#app/kept-form.ts'
import { signIn } from '#auth.ts'
import { line } from '#domain/form-fields.ts'
import { refuse } from '#domain/refusal.ts'

const credentials = z.object({
  email: line({ max: 254, empty: 'Write your e-mail address.' }),
  password: z.string().min(1, 'Write your password.').max(256, 'A password has 256 characters at most.'),
  next: z.string().default(''),
  kept: z.string().default(''),
})

export const startSession = anonymousFormAction(
  credentials,
  async ({ email, password, next, kept }) => {
    try {
      await signIn('credentials', { email, password, redirect: false })
    } catch (error) {
      if (error instanceof CredentialsSignin)
        refuse(
          'state',
          'The e-mail address and the password do not belong together. Check both and try again.',
        )
      throw behindAuthError(error)
    }
    return keptPath(kept, next)
  },
  { never: ['password'] },
)

/** next-auth wraps whatever stopped a sign-in, so that neither a refusal nor a lost database is recognised. */
function behindAuthError(error: unknown): unknown {
  const cause = error instanceof AuthError ? error.cause : undefined
  return cause?.err ?? error
}
