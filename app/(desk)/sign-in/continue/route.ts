import { redirect } from 'next/navigation'
import { connection, type NextRequest } from 'next/server'
import { entryPath, providerId, providerName } from '#app/identity-provider.ts'
import { keptPath } from '#app/kept-form.ts'
import { signIn } from '#auth.ts'
import { env } from '#env.ts'

/**
 * Sends somebody to the newsroom's identity provider. A link, not a form: `form-action 'self'` holds for where a
 * form's answer leads, too. It changes nothing here; another site's link to it leads to the sign-in page.
 */
export async function GET(request: NextRequest): Promise<never> {
  await connection()
  const site = request.headers.get('sec-fetch-site')
  const isOurs = site === null || site === 'same-origin' || site === 'none'
  if (!providerName() || !isOurs) redirect('/sign-in')
  const asked = request.nextUrl.searchParams
  const redirectTo = await keptPath(asked.get('kept') ?? '', asked.get('next') ?? '')
  redirect((await providerAddress(redirectTo)) ?? entryPath('away'))
}

/** Where the provider asks who somebody is; null when it cannot be asked. */
async function providerAddress(redirectTo: string): Promise<string | null> {
  try {
    const to: unknown = await signIn(providerId, { redirect: false, redirectTo })
    const isThere = typeof to === 'string' && new URL(to).origin !== env().PUBLIC_ORIGIN
    return isThere ? to : null
  } catch {
    return null
  }
}
