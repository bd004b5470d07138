import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findClaimPage } from '#db/queries/find-claim-page.ts'
import { questionsOf } from '#domain/claim.ts'
import type { KeptForm } from '#domain/kept-form.ts'

/** What the page of a claim shows, asked for once a request in one trip; 404 when there is no such claim. */
export const loadClaimPage = cache(async (claimId: string) => {
  const actor = await requireActor()
  if (!z.uuid().safeParse(claimId).success) notFound()
  const [page, { timeZone }] = await Promise.all([findClaimPage(desk(), claimId), currentNewsroom()])
  if (!page) notFound()
  const seen = { claimId, basedOn: String(page.facts.version) }
  return { ...page, actor, timeZone, questions: questionsOf(page.facts), seen }
})

/** With what the person had typed before their session ended, for the form that it belongs to. */
export type LoadedClaimPage = Awaited<ReturnType<typeof loadClaimPage>> & { kept: KeptForm | null }
