import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findSource } from '#db/queries/find-source.ts'

/** What every page about a source starts from; 404 when there is none, its target's page when it was merged. */
export const loadSource = cache(async (sourceId: string) => {
  const actor = await requireActor()
  const source = z.uuid().safeParse(sourceId).success ? await findSource(desk(), sourceId) : null
  if (!source) notFound()
  if (source.mergedInto) redirect(`/desk/sources/${source.mergedInto}`)
  const { timeZone } = await currentNewsroom()
  return { actor, source, timeZone }
})

export type LoadedSource = Awaited<ReturnType<typeof loadSource>>
export type SearchParams = Promise<Record<string, string | string[] | undefined>>
export type SourcePageProps = { params: Promise<{ sourceId: string }>; searchParams: SearchParams }
