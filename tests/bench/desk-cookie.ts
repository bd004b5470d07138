import { encode } from 'next-auth/jwt'
import type { Database } from '#db/client.ts'
import { openSession } from '#db/commands/open-session.ts'

/** A live session of a person and the header that carries it, as sign-in would have left it in a browser. */
export async function deskCookie(db: Database, personId: string, secret: string): Promise<string> {
  const { sessionId } = await openSession(db, personId, new Date())
  const name = 'authjs.session-token'
  return `${name}=${await encode({ salt: name, secret, token: { sid: sessionId } })}`
}
