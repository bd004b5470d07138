import type { EditionEvidence } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Day } from '../ui/date.tsx'
import { OutsideLink } from '../ui/link.tsx'
import { PinQuotation } from './pin-quotation.tsx'
import { SourceNotes, Tombstone } from './source-notes.tsx'
import { SourceNumber } from './source-number.tsx'
import { StanceMark } from './stance-mark.tsx'

type Props = { evidence: readonly EditionEvidence[]; timeZone: string; words: Words }

/** The numbered sources of a claim; the numbers are the claim's own and may have gaps. */
export function SourceList({ evidence, timeZone, words }: Props) {
  if (evidence.length === 0) return <p>{words.t('claimPage.noSources')}</p>
  return (
    <ol className="divide-y divide-hairline">
      {evidence.map((item) => (
        <Source key={item.number} item={item} timeZone={timeZone} words={words} />
      ))}
    </ol>
  )
}

type ItemProps = { item: EditionEvidence; words: Words }

function Source({ item, timeZone, words }: ItemProps & { timeZone: string }) {
  const { t } = words
  return (
    <li
      id={`e${item.number}`}
      className="grid grid-cols-[2.25rem_minmax(0,1fr)] scroll-mt-6 py-5 first:pt-0 target:-mx-3 target:bg-open target:px-3"
    >
      <span className="font-sans text-base leading-7 font-semibold text-muted tabular-nums">
        <SourceNumber number={item.number} words={words} />
      </span>
      <div className="min-w-0 space-y-2">
        <p className="leading-7 font-semibold" dir="auto">
          {item.url ? <OutsideLink href={item.url}>{item.title}</OutsideLink> : item.title}
        </p>
        <Origin item={item} words={words} />
        {item.url && <p className="hidden font-sans text-sm break-all print:block">{item.url}</p>}
        {item.removed && <Tombstone removed={item.removed} timeZone={timeZone} words={words} />}
        {item.shows && <p dir="auto">{item.shows}</p>}
        {item.pin && <PinQuotation pin={item.pin} words={words} />}
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-sans text-sm">
          <StanceMark stance={item.stance} proximity={item.proximity} />
          <span>
            <span className="font-semibold">{t(`kinds.stance.${item.stance}`)}</span>
            <span className="text-muted">
              {' · '}
              {t(`common.question.${item.question}`)} · {t(`kinds.proximity.${item.proximity}`)}
            </span>
          </span>
        </p>
        <p className="font-sans text-sm leading-normal text-muted">
          {t('claimPage.grades', {
            reliability: t(`kinds.reliability.${item.source.reliability}`),
            letter: item.source.reliability,
            credibility: t(`kinds.credibility.c${item.credibility}`),
            digit: `${item.credibility}`,
          })}{' '}
          {item.captured ? t('claimPage.archived') : item.url && t('claimPage.notCaptured')}
        </p>
        <SourceNotes item={item} words={words} />
      </div>
    </li>
  )
}

/** Whose it is, from when, seen when, and where in it to look. */
function Origin({ item, words }: ItemProps) {
  const { t } = words
  const day = (on: string) => () => <Day on={on} words={words} />
  return (
    <p className="font-sans text-sm leading-normal text-muted">
      <bdi className="text-ink">{item.source.name}</bdi>
      {t('independence.comma')}
      {t(`kinds.sourceInline.${item.source.kind}`)}
      {item.publishedOn && (
        <>
          {' · '}
          {t.rich('claimPage.publishedOn', { day: day(item.publishedOn) })}
        </>
      )}
      {' · '}
      {t.rich(item.kind === 'link' ? 'claimPage.opened' : 'claimPage.noted', { day: day(item.seenOn) })}
      {item.locator && (
        <>
          {' · '}
          <bdi>{item.locator}</bdi>
        </>
      )}
    </p>
  )
}
