import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { PassageWork } from '#components/article/passage-work.tsx'
import { claimContentDefaults } from '#components/claim/claim-content-fields.tsx'
import { desk } from '#db/client.ts'
import { findPassage } from '#db/queries/find-passage.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { listSources } from '#db/queries/list-sources.ts'
import { permissions } from '#domain/permissions.ts'
import { extractClaim, setAsidePassage, takeUpPassage } from './actions.ts'

type Props = {
  params: Promise<{ articleId: string; passageId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  const { articleId, passageId } = await params
  const { found } = await load(articleId, passageId)
  return { title: `Passage ${found.passage.position}, ${found.article.title}` }
}

const load = cache(async (articleId: string, passageId: string) => {
  const actor = await requireActor()
  const areIds = z.tuple([z.uuid(), z.uuid()]).safeParse([articleId, passageId]).success
  const found = areIds ? await findPassage(desk(), articleId, passageId) : null
  if (!found) notFound()
  return { actor, found }
})

export default async function PassagePage({ params, searchParams }: Props) {
  const { articleId, passageId } = await params
  const { actor, found } = await load(articleId, passageId)
  const place = { articleId, passageId }
  const claimed = { ...place, words: found.words, ...claimContentDefaults }
  return (
    <PassageWork
      found={found}
      timeZone={(await getNewsroom(desk())).timeZone}
      refusal={permissions.extractClaim(actor)?.sentence ?? null}
      sourceNames={(await listSources(desk())).flatMap(({ name, aliases }) => [name, ...aliases])}
      claim={{ action: extractClaim, initial: await startingForm('extract-claim', searchParams, claimed) }}
      aside={{
        action: setAsidePassage,
        initial: await startingForm('set-aside-passage', searchParams, place),
      }}
      takeUp={{ action: takeUpPassage, initial: await startingForm('take-up-passage', searchParams, place) }}
    />
  )
}
