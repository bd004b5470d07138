import { MergeCandidates } from '#components/source/merge-candidates.tsx'
import { SourceFilterForm } from '#components/source/source-filter-form.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listKnownSources } from '#db/queries/list-known-sources.ts'
import { listSimilarSources } from '#db/queries/list-similar-sources.ts'
import { sourceFilter } from '#domain/source-draft.ts'
import type { SearchParams } from '../load-source.ts'

type Props = { source: { id: string; name: string }; searchParams: SearchParams }

/** What the source may turn out to be: sources with a name like its own, or those that somebody looks for. */
export async function CandidatesPart({ source, searchParams }: Props) {
  const filter = sourceFilter.parse(await searchParams)
  const isAsked = filter.q !== '' || filter.kind !== null || filter.reliability !== null
  const candidates = isAsked
    ? (await listKnownSources(desk(), filter, 1)).sources.filter(({ id }) => id !== source.id)
    : await listSimilarSources(desk(), source)
  return (
    <>
      <p className="max-w-[62ch]">
        Choose the source that it turned out to be. The next page shows everything that changes before
        anything does.
      </p>
      <SourceFilterForm filter={filter} path={`/desk/sources/${source.id}/merge`} />
      <Section title={isAsked ? 'Found' : 'With a name like it'}>
        <MergeCandidates
          fromId={source.id}
          candidates={candidates}
          empty={
            isAsked ? 'No other source is like this.' : 'No other name is like it. Look for the source above.'
          }
        />
      </Section>
    </>
  )
}
