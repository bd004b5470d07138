import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'

/** A piece of evidence, once a request; 404 when there is none of that id. */
export const loadEvidence = cache(async (evidenceId: string) => {
  await requireActor()
  if (!z.uuid().safeParse(evidenceId).success) notFound()
  return (await findEvidence(desk(), evidenceId)) ?? notFound()
})
