import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { desk } from '#db/client.ts'
import { openSession } from '#db/commands/open-session.ts'
import { findPersonByEmail } from '#db/queries/find-person-by-email.ts'
import { env } from '#env.ts'
import { verifyPassword } from '#outside/passwords.ts'

/**
 * next-auth carries one thing in its cookie: the id of our own session row, which is looked up on every
 * request (trust.md 2). The cookie outlives the row on purpose, so that an ended session is recognised.
 */
const COOKIE_DAYS = 30

export const { auth, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  session: { strategy: 'jwt', maxAge: COOKIE_DAYS * 86_400 },
  pages: { signIn: '/sign-in' },
  logger: { error: () => {} },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize({ email, password }) {
        if (typeof email !== 'string' || typeof password !== 'string') return null
        const person = await findPersonByEmail(desk(), email.trim())
        if (!(await verifyPassword(password, person?.passwordHash ?? null)) || !person) return null
        const { sessionId } = await openSession(desk(), person.id, new Date())
        return { id: sessionId }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: ({ session, token }) => Object.assign(session, { sid: token.sid }),
  },
}))
