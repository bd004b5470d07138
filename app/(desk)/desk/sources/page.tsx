import type { Metadata } from 'next'
import { requireActor } from '#app/session.ts'
import { SourceFilterForm } from '#components/source/source-filter-form.tsx'
import { NoSources, SourceTable } from '#components/source/source-table.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { listKnownSources } from '#db/queries/list-known-sources.ts'
import { sourceFilter } from '#domain/source-draft.ts'
import { pageNumberOf } from '../page-number.ts'

export const metadata: Metadata = { title: 'Sources' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SourcesPage({ searchParams }: Props) {
  await requireActor()
  const page = await pageNumberOf(searchParams)
  const filter = sourceFilter.parse(await searchParams)
  const { sources, hasMore } = await listKnownSources(desk(), filter, page)
  const { q, kind, reliability } = filter
  const query = { ...(q && { q }), ...(kind && { kind }), ...(reliability && { reliability }) }
  const isNarrowed = Object.keys(query).length > 0
  return (
    <div className="grid gap-4">
      <h1 className="text-xl font-semibold">Sources</h1>
      {(sources.length > 0 || isNarrowed) && <SourceFilterForm filter={filter} path="/desk/sources" />}
      {sources.length > 0 ? <SourceTable sources={sources} /> : <NoSources isNarrowed={isNarrowed} />}
      <PageTurner
        path="/desk/sources"
        {...{ page, hasMore, query }}
        before="Earlier names"
        after="Later names"
      />
    </div>
  )
}
