import type { Metadata } from 'next'
import { requireActor } from '#app/session.ts'
import { SourceHeader } from '#components/source/source-header.tsx'
import { SourceHistory } from '#components/source/source-history.tsx'
import { UseList } from '#components/source/use-list.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listSourceHistory } from '#db/queries/list-source-history.ts'
import { listSourceUses } from '#db/queries/list-source-uses.ts'
import { pageNumberOf } from '../../page-number.ts'
import { loadSource, type SourcePageProps } from './load-source.ts'
import { PartySection } from './party-section.tsx'
import { RecordSection } from './record-section.tsx'

export async function generateMetadata({ params }: SourcePageProps): Promise<Metadata> {
  return { title: (await loadSource((await params).sourceId)).source.name }
}

export default async function SourcePage({ params, searchParams }: SourcePageProps) {
  await requireActor()
  const loaded = await loadSource((await params).sourceId)
  const { source, timeZone } = loaded
  const page = await pageNumberOf(searchParams)
  const [{ uses, hasMore }, history] = await Promise.all([
    listSourceUses(desk(), source.id, page),
    listSourceHistory(desk(), source.id),
  ])
  return (
    <div className="grid gap-6">
      <SourceHeader source={source} timeZone={timeZone} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-8">
          <Section id="uses" title="What rests on it">
            <UseList uses={uses} />
            <PageTurner path={`/desk/sources/${source.id}`} page={page} hasMore={hasMore} />
          </Section>
          <PartySection loaded={loaded} searchParams={searchParams} />
        </div>
        <div className="grid content-start gap-8">
          <RecordSection loaded={loaded} searchParams={searchParams} />
        </div>
      </div>
      <Section id="history" title="History">
        <SourceHistory {...history} timeZone={timeZone} />
      </Section>
    </div>
  )
}
