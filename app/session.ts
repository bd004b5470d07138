import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { desk } from '#db/client.ts'
import { findActor } from '#db/queries/find-actor.ts'
import type { Actor } from '#domain/actor.ts'
import { env } from '#env.ts'
import { sessionReader } from '#server/live/session-reader.ts'
import { livePosition } from './live-position.ts'

let reader: ReturnType<typeof sessionReader> | undefined

/**
 * The id in the cookie; that the row behind it lives is for findActor to say. The cookie is next-auth's, but its own
 * `auth()` would make a new one for each page, which no page can set.
 */
export async function sessionId(): Promise<string | null> {
  const { AUTH_SECRET: secret = '', PUBLIC_ORIGIN } = env()
  reader ??= sessionReader({ secret, isHttps: PUBLIC_ORIGIN.startsWith('https:') })
  return reader({ cookie: (await headers()).get('cookie') ?? undefined })
}

/** Who asks, looked up in the database on every request; null when nobody is signed in. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const id = await sessionId()
  if (!id) return null
  const [actor] = await Promise.all([findActor(desk(), id, new Date()), livePosition()])
  return actor
})

/** For desk pages: who asks, or the sign-in page, which leads back here. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`)
}

/** The path and query of this request, as server/ saw it. */
export async function currentPath(): Promise<string> {
  return (await headers()).get('x-stet-path') ?? '/desk'
}
