import { type SourceKind, sourceKindWord } from '#domain/attribution.ts'
import { type Reliability, reliabilityWord } from '#domain/evidence.ts'
import { Section } from '../ui/section.tsx'
import { MergedClaims } from './merged-claims.tsx'

type Side = { id: string; name: string; kind: SourceKind; reliability: Reliability }

type MergePreviewProps = {
  effect: {
    from: Side
    into: Side
    hops: number
    pieces: number
    aliases: readonly { id: string; name: string }[]
    parties: readonly { id: string; articleId: string; title: string }[]
    partiesOfTarget: readonly { articleId: string }[]
    claims: Parameters<typeof MergedClaims>[0]['claims']
  }
}

/** Both sources, and everything that changes when the first becomes the second. */
export function MergePreview({ effect }: MergePreviewProps) {
  const { from, into, aliases, parties } = effect
  const already = new Set(effect.partiesOfTarget.map(({ articleId }) => articleId))
  return (
    <>
      <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        <SideOfMerge title="This goes" side={from} />
        <SideOfMerge title="This stays" side={into} />
      </div>
      <Section title="What happens">
        <ul className="list-disc space-y-1 ps-5">
          <li>
            {counted(effect.hops, 'place in a chain of who said it', 'places in chains of who said it')} and{' '}
            {counted(effect.pieces, 'piece of evidence', 'pieces of evidence')} move to <bdi>{into.name}</bdi>
            .
          </li>
          <li>
            Whoever types <bdi>{from.name}</bdi>
            {aliases.map(({ id, name }) => (
              <span key={id}>
                {' or '}
                <bdi>{name}</bdi>
              </span>
            ))}{' '}
            means <bdi>{into.name}</bdi> from then on.
          </li>
          <li>
            <bdi>{into.name}</bdi> keeps its kind and its grade, {into.reliability}. The grades of{' '}
            <bdi>{from.name}</bdi> stay in the history.
          </li>
          {parties.map(({ id, articleId, title }) => (
            <li key={id}>
              A party in <bdi>{title}</bdi>:{' '}
              {already.has(articleId)
                ? 'both are marked there, and the mark stays once.'
                : 'the mark moves along, so its word there confirms nothing.'}
            </li>
          ))}
          <li>It cannot be taken back.</li>
        </ul>
      </Section>
      <MergedClaims claims={effect.claims} />
    </>
  )
}

function SideOfMerge({ title, side }: { title: string; side: Side }) {
  return (
    <section aria-label={title} className="border-s-4 border-border ps-3">
      <h2 className="text-muted">{title}</h2>
      <p className="text-base font-semibold">
        <bdi>{side.name}</bdi>
      </p>
      <p>
        {sourceKindWord[side.kind]} · {side.reliability}, {reliabilityWord[side.reliability]}
      </p>
    </section>
  )
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count === 0 ? 'No' : count.toLocaleString('en')} ${many}`
}
