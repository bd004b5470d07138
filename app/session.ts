import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { desk } from '#db/client.ts'
import { findVisit, type Visit } from '#db/queries/find-visit.ts'
import type { Actor } from '#domain/actor.ts'
import { env } from '#env.ts'
import { sessionReader } from '#server/live/session-reader.ts'

let reader: ReturnType<typeof sessionReader> | undefined

/**
 * The id in the cookie; that the row behind it lives is for findVisit to say. The cookie is next-auth's, but its own
 * `auth()` would make a new one for each page, which no page can set.
 */
export async function sessionId(): Promise<string | null> {
  const { AUTH_SECRET: secret = '', PUBLIC_ORIGIN } = env()
  reader ??= sessionReader({ secret, isHttps: PUBLIC_ORIGIN.startsWith('https:') })
  return reader({ cookie: (await headers()).get('cookie') ?? undefined })
}

/**
 * Who asks and what their desk is like, looked up in the database on every request; null when nobody is signed in. It
 * is the first that a page reads: whatever the log gets after its position, the page is told of later.
 */
export const currentVisit = cache(async () => {
  const id = await sessionId()
  return id ? findVisit(desk(), id, new Date()) : null
})

/** Who asks; null when nobody is signed in. */
export async function currentActor(): Promise<Actor | null> {
  const visit = await currentVisit()
  return visit?.actor ?? null
}

/** For desk pages: who asks, or the sign-in page, which leads back here. */
export async function requireActor(): Promise<Actor> {
  const { actor } = await requireVisit()
  return actor
}

/** The same with what their desk is like. */
export async function requireVisit(): Promise<Visit> {
  const visit = await currentVisit()
  if (visit) return visit
  redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`)
}

/** The path and query of this request, as server/ saw it. */
export async function currentPath(): Promise<string> {
  return (await headers()).get('x-stet-path') ?? '/desk'
}
