import type { IncomingHttpHeaders } from 'node:http'
import { sessionCookieReader } from '#outside/session-cookie-reader.ts'

/** The id of the desk's session that a request's cookie carries; null where it carries none of ours. */
export function sessionReader(asked: { secret: string; isHttps: boolean }) {
  const read = sessionCookieReader(asked)
  return ({ cookie }: IncomingHttpHeaders): Promise<string | null> => read(cookie)
}
