import type { BrowserContext } from '@playwright/test'
import { decode, encode } from 'next-auth/jwt'
import postgres from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { type RunningFront, runningFront, type SessionCookieMaker, signInWith } from './sign-in.ts'

/** The name that next-auth gives its cookie on http. */
const cookieName = 'authjs.session-token'

/** A live session of a person's own, which nobody else's test can end, and the cookie that carries it. */
export const sessionCookie: SessionCookieMaker = async (email, { databaseUrl, secret }) => {
  const sid = uuidv7()
  await onDatabase(databaseUrl, async (sql) => {
    const [made] = await sql`
      insert into desk_session (id, person_id, started_at, expires_at)
      select ${sid}, id, now(), now() + interval '1 hour' from person where email = ${email} returning id`
    if (!made) throw new Error(`Nobody of the cast has the address ${email}.`)
  })
  return { name: cookieName, value: await encode({ token: { sid }, secret, salt: cookieName }) }
}

export const signInAs = signInWith(sessionCookie)

/** Ends the session that a browser holds, as an admin's or another device's doing would. */
export async function endSessionOf(context: BrowserContext, front: RunningFront = runningFront()) {
  const cookie = (await context.cookies(front.origin)).find(({ name }) => name === cookieName)
  const token = await decode({ token: cookie?.value, secret: front.secret, salt: cookieName })
  await onDatabase(front.databaseUrl, async (sql) => {
    const ended = await sql`
      update desk_session set ended_at = now() where id = ${String(token?.sid)} and ended_at is null returning id`
    if (ended.length !== 1) throw new Error('This browser has no live session.')
  })
}

async function onDatabase<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}
