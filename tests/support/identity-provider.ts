import { createServer, type RequestListener } from 'node:http'
import type { APIRequestContext } from '@playwright/test'
import { Provider } from 'oidc-provider'

type Account = { email?: string; email_verified?: boolean }

export const client = { id: 'stet', secret: 'a secret that only the two of them know' }

/**
 * A real identity provider on a port of its own. `accounts` holds what it says of each of its people, by subject;
 * they sign in under that name, with any password. It takes the desk's address once that is known.
 */
export async function startIdentityProvider(accounts: Record<string, Account>) {
  let handle: RequestListener = (_request, response) => response.writeHead(503).end()
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const issuer = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  return {
    issuer,
    /** Opens for the desk at this address, which knows this secret. */
    serve(origin: string, secret = client.secret) {
      handle = providerFor(issuer, origin, secret, accounts).callback()
    },
    /** Answers nothing but 503 until it serves again. */
    away() {
      handle = (_request, response) => response.writeHead(503).end()
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function providerFor(issuer: string, origin: string, secret: string, accounts: Record<string, Account>) {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: secret,
        redirect_uris: [`${origin}/api/auth/callback/oidc`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_context, sub) => ({ accountId: sub, claims: async () => ({ sub, ...accounts[sub] }) }),
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    // Nobody is asked whether the desk may know who they are.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: client.id,
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  provider.on('server_error', (_context, error) => console.error(error))
  return provider
}

/**
 * Goes from the desk's link through the provider's own pages as this person, and stops before the last step: the
 * address on the desk that the provider sends them to. The desk's cookies stay with `request`.
 */
export async function wayBack(request: APIRequestContext, origin: string, login: string): Promise<string> {
  const hop = async (at: string) => {
    const answer = await request.get(at, { maxRedirects: 0 })
    return { to: answer.headers().location, at }
  }
  let { to, at } = await hop(`${origin}/sign-in/continue`)
  for (let step = 0; step < 10; step += 1) {
    if (to?.startsWith(`${origin}/`)) return to
    if (to) {
      const next = new URL(to, at).href
      ;({ to, at } = await hop(next))
      continue
    }
    const form = { prompt: 'login', login, password: 'any' }
    const answer = await request.post(at, { form, maxRedirects: 0 })
    to = answer.headers().location
  }
  throw new Error('The provider never sent anybody back')
}
