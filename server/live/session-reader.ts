import type { IncomingHttpHeaders } from 'node:http'
import { getToken } from 'next-auth/jwt'
import { z } from 'zod'

const carried = z.object({ sid: z.uuid() })

/** Reads the id of the desk's session out of next-auth's cookie; that its row lives is for the database to say. */
export function sessionReader({ secret, isHttps }: { secret: string; isHttps: boolean }) {
  return async ({ cookie }: IncomingHttpHeaders): Promise<string | null> => {
    if (!cookie) return null
    const token = await getToken({ req: { headers: { cookie } }, secret, secureCookie: isHttps })
    return carried.safeParse(token).data?.sid ?? null
  }
}
