import type { Profile, User } from 'next-auth'
import { customFetch } from 'next-auth'
import type { OIDCConfig } from 'next-auth/providers'
import { z } from 'zod'
import { desk } from '#db/client.ts'
import { enterThroughProvider } from '#db/commands/enter-through-provider.ts'
import { openSession } from '#db/commands/open-session.ts'
import type { EntryFault } from '#domain/entry-fault.ts'
import { Refused } from '#domain/refusal.ts'
import { env } from '#env.ts'
import { visitor } from './visitor.ts'

/** By this name next-auth knows the provider; its way back is /api/auth/callback/oidc. */
export const providerId = 'oidc'

/** Somebody waits: a provider that keeps silent is given up on. */
const ANSWER_SECONDS = 8

/** What people call the newsroom's identity provider, or null where none is configured. */
export function providerName(): string | null {
  const { OIDC_ISSUER, OIDC_NAME } = env()
  return OIDC_ISSUER ? (OIDC_NAME ?? new URL(OIDC_ISSUER).hostname) : null
}

/** The link that leads through it to what was asked for; null where no provider is configured. */
export function providerLink(asked: Record<string, string> = {}): { name: string; href: string } | null {
  const name = providerName()
  return name === null ? null : { name, href: `/sign-in/continue?${new URLSearchParams(asked)}` }
}

/** Where the sign-in page says why nobody came in. */
export function entryPath(fault: EntryFault): string {
  return `/sign-in?fault=${fault}`
}

/** The claims about somebody, as the provider's userinfo endpoint gives them. */
const claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.email().max(254).optional().catch(undefined),
  email_verified: z.literal(true).optional().catch(undefined),
})

export function identityProviders(): OIDCConfig<Profile>[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env()
  if (!issuer || !clientId || !clientSecret) return []
  return [
    {
      id: providerId,
      name: providerName() ?? issuer,
      type: 'oidc',
      ...{ issuer, clientId, clientSecret },
      checks: ['pkce', 'state', 'nonce'],
      authorization: { params: { scope: 'openid email' } },
      // Many providers leave the address out of the ID token. The answer must be about the token's own subject.
      idToken: false,
      profile: ({ sub }) => ({ id: `${sub}` }),
      [customFetch]: (input: Parameters<typeof fetch>[0], init?: RequestInit) =>
        fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(ANSWER_SECONDS * 1_000) }),
    },
  ]
}

/**
 * Whether somebody whom the provider sends comes in: then a session of ours is opened, and next-auth puts its id
 * into the cookie in place of a user's. Otherwise the path where they are told why not.
 */
export async function admitVisitor(user: User, profile: Profile | undefined): Promise<true | string> {
  const said = claims.safeParse(profile)
  const { OIDC_ISSUER: issuer } = env()
  if (!said.success || !issuer) return entryPath('failed')
  const { sub: subject, email, email_verified: isVerified } = said.data
  const verifiedEmail = email && isVerified ? email.toLowerCase() : null
  const now = new Date()
  try {
    const entered = await enterThroughProvider(desk(), { issuer, subject, verifiedEmail }, now)
    if ('fault' in entered) return entryPath(entered.fault)
    const { agent } = await visitor()
    const { sessionId } = await openSession(desk(), entered.personId, now, agent)
    user.id = sessionId
    return true
  } catch (error) {
    if (error instanceof Refused) return entryPath('failed')
    throw error
  }
}
