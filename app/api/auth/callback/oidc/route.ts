import { NextRequest } from 'next/server'
import { entryPath } from '#app/identity-provider.ts'
import { handlers } from '#auth.ts'
import { env } from '#env.ts'

/**
 * Where the identity provider sends somebody back to. Of next-auth's addresses only this one is there, by GET
 * alone: it is safe to follow from another site, since state, nonce and PKCE tie it to a sign-in begun here.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const { pathname, search, searchParams } = request.nextUrl
  // next-auth builds the way back from the request's address; the one that people use is configured.
  const asked = new NextRequest(new URL(pathname + search, env().PUBLIC_ORIGIN), request)
  const answer = await handlers.GET(asked)
  const to = new URL(answer.headers.get('location') ?? '/sign-in?error=', env().PUBLIC_ORIGIN)
  if (!to.searchParams.has('error')) return answer
  const isDeclined = searchParams.get('error') === 'access_denied'
  return movedTo(entryPath(isDeclined ? 'declined' : 'failed'), answer)
}

/** next-auth's own words for a fault are replaced; its cookies, which end the attempt, are kept. */
function movedTo(path: string, answer: Response): Response {
  const headers = new Headers({ location: new URL(path, env().PUBLIC_ORIGIN).href })
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return new Response(null, { status: 302, headers })
}
