import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { auth } from '#auth.ts'
import { desk } from '#db/client.ts'
import { findActor } from '#db/queries/find-actor.ts'
import type { Actor } from '#domain/actor.ts'
import { livePosition } from './live-position.ts'

/** The id in the cookie; that the row behind it lives is for findActor to say. */
export async function sessionId(): Promise<string | null> {
  const parsed = z.object({ sid: z.uuid() }).safeParse(await auth())
  return parsed.data?.sid ?? null
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
