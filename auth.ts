import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { checkPassword } from '#app/check-password.ts'
import { admitVisitor, identityProviders } from '#app/identity-provider.ts'
import { desk } from '#db/client.ts'
import { openSession } from '#db/commands/open-session.ts'
import { env } from '#env.ts'

/**
 * next-auth carries one thing in its cookie: the id of our own session row, which is looked up on every
 * request (trust.md 2). The cookie outlives the row on purpose, so that an ended session is recognised.
 */
const COOKIE_DAYS = 30

export const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  session: { strategy: 'jwt', maxAge: COOKIE_DAYS * 86_400 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  logger: { error: () => {} },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize({ email, password }, { headers }) {
        if (typeof email !== 'string' || typeof password !== 'string') return null
        // As server/ saw it: it sets this header and drops what a visitor puts there.
        const address = headers.get('x-forwarded-for') ?? ''
        const person = await checkPassword(desk(), { email, address }, password)
        if (!person) return null
        const agent = headers.get('user-agent')
        const { sessionId } = await openSession(desk(), person.id, new Date(), agent, person.passwordHash)
        return { id: sessionId }
      },
    }),
    ...identityProviders(),
  ],
  callbacks: {
    // What is wrong with a password, authorize says; whom the identity provider sends is decided here.
    signIn: ({ user, account, profile }) => account?.type !== 'oidc' || admitVisitor(user, profile),
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: ({ session, token }) => Object.assign(session, { sid: token.sid }),
  },
}))
