import { sourceKindWord } from '#domain/attribution.ts'
import type { EditionEvidence } from '#domain/edition.ts'
import { credibilityWord, reliabilityWord, stanceWord } from '#domain/evidence.ts'
import { questionWord } from '#domain/verdict.ts'
import { Day } from '../ui/date.tsx'
import { OutsideLink } from '../ui/link.tsx'
import { PinQuotation } from './pin-quotation.tsx'
import { SourceNotes, Tombstone } from './source-notes.tsx'
import { StanceMark } from './stance-mark.tsx'

type Props = { evidence: readonly EditionEvidence[]; timeZone: string }

/** The numbered sources of a claim; the numbers are the claim's own and may have gaps. */
export function SourceList({ evidence, timeZone }: Props) {
  if (evidence.length === 0) return <p>No evidence was attached to this claim.</p>
  return (
    <ol className="divide-y divide-hairline">
      {evidence.map((item) => (
        <Source key={item.number} item={item} timeZone={timeZone} />
      ))}
    </ol>
  )
}

function Source({ item, timeZone }: { item: EditionEvidence; timeZone: string }) {
  return (
    <li
      id={`e${item.number}`}
      className="grid grid-cols-[2.25rem_minmax(0,1fr)] scroll-mt-6 py-5 first:pt-0 target:-mx-3 target:bg-open target:px-3"
    >
      <span className="font-sans text-base leading-7 font-semibold text-muted tabular-nums">
        <span className="sr-only">Source </span>
        {item.number}
      </span>
      <div className="min-w-0 space-y-2">
        <p className="leading-7 font-semibold" dir="auto">
          {item.url ? <OutsideLink href={item.url}>{item.title}</OutsideLink> : item.title}
        </p>
        <p className="font-sans text-sm leading-normal text-muted">
          <bdi className="text-ink">{item.source.name}</bdi>, {sourceKindWord[item.source.kind].toLowerCase()}
          {item.publishedOn && (
            <>
              {' · published '}
              <Day on={item.publishedOn} />
            </>
          )}
          {' · '}
          {item.kind === 'link' ? 'opened' : 'noted'} <Day on={item.seenOn} />
          {item.locator && (
            <>
              {' · '}
              <bdi>{item.locator}</bdi>
            </>
          )}
        </p>
        {item.url && <p className="hidden font-sans text-sm break-all print:block">{item.url}</p>}
        {item.removed && <Tombstone removed={item.removed} timeZone={timeZone} />}
        {item.shows && <p dir="auto">{item.shows}</p>}
        {item.pin && <PinQuotation pin={item.pin} />}
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-sans text-sm">
          <StanceMark stance={item.stance} proximity={item.proximity} />
          <span>
            <span className="font-semibold">{stanceWord[item.stance]}</span>
            <span className="text-muted">
              {' · '}
              {questionWord[item.question]} · {item.proximity} evidence
            </span>
          </span>
        </p>
        <p className="font-sans text-sm leading-normal text-muted">
          Source: {reliabilityWord[item.source.reliability]} ({item.source.reliability}). This item:{' '}
          {credibilityWord[item.credibility]} ({item.credibility}).{' '}
          {item.captured
            ? 'A copy is archived.'
            : item.url && 'Not captured: we hold no copy of this address.'}
        </p>
        <SourceNotes item={item} />
      </div>
    </li>
  )
}
