import type { IncomingHttpHeaders } from 'node:http'
import { getToken } from 'next-auth/jwt'
import { z } from 'zod'

const carried = z.object({ sid: z.uuid(), exp: z.number() })

/** As many open browsers as are remembered; beyond it the one that was read longest ago is forgotten. */
const mostCookies = 500

/**
 * Reads the id of the desk's session out of next-auth's cookie; that its row lives is for the database to say. What a
 * cookie was found to carry is remembered until it runs out: to derive the key and decrypt it again is a twentieth of
 * a page.
 */
export function sessionReader({ secret, isHttps }: { secret: string; isHttps: boolean }) {
  const read = new Map<string, { sid: string; exp: number }>()
  return async ({ cookie }: Pick<IncomingHttpHeaders, 'cookie'>): Promise<string | null> => {
    if (!cookie) return null
    const asked = { req: { headers: { cookie } }, secret, secureCookie: isHttps }
    const raw = await getToken({ ...asked, raw: true })
    if (!raw) return null
    const known = read.get(raw)
    if (known && known.exp * 1000 > Date.now()) return known.sid
    const token = carried.safeParse(await getToken(asked)).data
    if (!token) return null
    read.delete(raw)
    read.set(raw, token)
    for (const oldest of read.keys()) {
      if (read.size <= mostCookies) break
      read.delete(oldest)
    }
    return token.sid
  }
}
