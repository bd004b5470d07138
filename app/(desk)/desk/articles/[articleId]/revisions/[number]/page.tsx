import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { AftermathList } from '#components/revision/aftermath-list.tsx'
import { EarlierHead } from '#components/revision/earlier-head.tsx'
import { EarlierText } from '#components/revision/earlier-text.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { findRevision } from '#db/queries/find-revision.ts'

type Props = { params: Promise<{ articleId: string; number: string }> }

const asked = z.object({ articleId: z.uuid(), number: z.string().regex(/^[1-9]\d{0,5}$/) })

const load = cache(async (articleId: string, number: string) => {
  await requireActor()
  const of = asked.safeParse({ articleId, number })
  const found = of.success ? await findRevision(desk(), of.data.articleId, Number(of.data.number)) : null
  if (!found) notFound()
  return found
})

export async function generateMetadata({ params }: Props) {
  const { articleId, number } = await params
  const { article } = await load(articleId, number)
  return { title: `Revision ${number}, ${article.title}` }
}

export default async function RevisionPage({ params }: Props) {
  const { articleId, number } = await params
  const { article, revision, newest, passages, claims } = await load(articleId, number)
  const { timeZone } = await currentNewsroom()
  const isEarlier = revision.number < newest
  return (
    <div className="grid gap-6">
      <EarlierHead {...{ article, revision, newest, timeZone }} />
      {isEarlier && (
        <Section title={`What revision ${revision.number + 1} did to its claims`}>
          <AftermathList claims={claims} language={article.language} />
        </Section>
      )}
      <Section title="Its text">
        <EarlierText text={revision.text} passages={passages} language={article.language} />
      </Section>
    </div>
  )
}
