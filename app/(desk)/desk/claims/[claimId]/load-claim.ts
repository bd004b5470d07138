import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { findClaimFacts } from '#db/claim-facts.ts'
import { desk } from '#db/client.ts'
import { findClaim } from '#db/queries/find-claim.ts'
import { questionsOf } from '#domain/claim.ts'

/** What every page about a claim starts from, once a request; 404 when there is no such claim. */
export const loadClaim = cache(async (claimId: string) => {
  const actor = await requireActor()
  if (!z.uuid().safeParse(claimId).success) notFound()
  // The facts first: their version goes into the forms, and what is read after it may only be newer.
  const facts = await findClaimFacts(desk(), claimId)
  if (!facts) notFound()
  const [claim, newsroom] = await Promise.all([findClaim(desk(), claimId), currentNewsroom()])
  if (!claim) notFound()
  const seen = { claimId, basedOn: String(facts.version) }
  return { actor, facts, claim, timeZone: newsroom.timeZone, questions: questionsOf(facts), seen }
})

export type LoadedClaim = Awaited<ReturnType<typeof loadClaim>>
export type SearchParams = Promise<Record<string, string | string[] | undefined>>
export type ClaimPageProps = { params: Promise<{ claimId: string }>; searchParams: SearchParams }
