import { currentNewsroom } from '#app/current-newsroom.ts'
import { startingForm } from '#app/kept-form.ts'
import { PassageWork } from '#components/article/passage-work.tsx'
import { desk } from '#db/client.ts'
import { listKnownNames } from '#db/queries/list-known-names.ts'
import { permissions } from '#domain/permissions.ts'
import { extractClaim, setAsidePassage, takeUpPassage } from './actions.ts'
import { EarlierPart } from './earlier-part.tsx'
import { loadPassage } from './load-passage.ts'

type Props = {
  params: Promise<{ articleId: string; passageId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  const { articleId, passageId } = await params
  const { found, earlier } = await loadPassage(articleId, passageId)
  if (!found) return { title: `Passage ${earlier.position} of revision ${earlier.revision}` }
  return { title: `Passage ${found.passage.position}, ${found.article.title}` }
}

export default async function PassagePage({ params, searchParams }: Props) {
  const { articleId, passageId } = await params
  const { actor, found, earlier } = await loadPassage(articleId, passageId)
  const place = { articleId, passageId }
  if (!found) return <EarlierPart passage={earlier} {...{ place, searchParams }} />
  const claimed = { ...place, words: found.words }
  return (
    <PassageWork
      found={found}
      timeZone={(await currentNewsroom()).timeZone}
      refusal={permissions.extractClaim(actor)?.sentence ?? null}
      sources={await listKnownNames(desk())}
      claim={{ action: extractClaim, initial: await startingForm('extract-claim', searchParams, claimed) }}
      aside={{
        action: setAsidePassage,
        initial: await startingForm('set-aside-passage', searchParams, place),
      }}
      takeUp={{ action: takeUpPassage, initial: await startingForm('take-up-passage', searchParams, place) }}
    />
  )
}
