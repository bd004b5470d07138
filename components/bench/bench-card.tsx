import { memo } from 'react'
import { claimKindWord } from '#domain/claim.ts'
import { dateFormatter } from '#domain/date-formatter.ts'
import { anchorStateWord } from '#domain/text/anchor-state.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { ImportanceMarks } from '../assignment/importance-marks.tsx'
import { FormPick } from '../form/form-pick.tsx'
import { Badge } from '../ui/badge.tsx'
import { cn } from '../ui/cn.ts'
import { Link } from '../ui/link.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'
import { AnswersInShort } from './answers-in-short.tsx'
import { cardId } from './bench-places.ts'
import { type Bench, useBench } from './bench-state.ts'

type Props = { bench: Bench; claim: BenchClaim; timeZone: string; canTick: boolean }

/** One claim in a few lines. Its number opens it beside the text; its wording leads to its own page. */
export const BenchCard = memo(function BenchCard({ bench, claim, timeZone, canTick }: Props) {
  const isFocused = useBench(bench, ({ focus }) => focus === claim.number)
  const { number, wording, assignee, waiting } = claim
  const ended = claim.isWithdrawn ? 'Withdrawn' : claim.isRetracted ? 'Retracted' : null
  return (
    <li
      id={cardId(number)}
      data-card={number}
      aria-current={isFocused ? 'true' : undefined}
      className={cn(
        'scroll-mt-16 rounded-md border border-hairline px-3 py-2.5',
        isFocused && 'border-ink bg-surface shadow-[0_0_0_1px_var(--color-ink)]',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
        {canTick && !ended && (
          <FormPick name="claimIds" value={claim.id} label={`Tick claim ${number}: ${wording}`} />
        )}
        <Link
          href={`/desk/claims/${claim.id}`}
          data-claim={number}
          className="py-0.5 font-semibold text-ink tabular-nums decoration-border"
        >
          Claim {number}
        </Link>
        {claimKindWord[claim.kind]}
        {ended ? <Badge>{ended}</Badge> : <StageMark stage={claim.stage} />}
        {!ended && <ImportanceMarks {...claim} />}
        {claim.isHeldBack && <Badge tone="attention">Held back</Badge>}
        {waiting && <Badge tone="attention">Words {anchorStateWord[waiting.state].toLowerCase()}</Badge>}
      </p>
      <p className="mt-1">
        <Link href={`/desk/claims/${claim.id}`} className="text-ink decoration-border hover:text-link">
          <bdi>{wording}</bdi>
        </Link>
      </p>
      {claim.answers && <AnswersInShort answers={claim.answers} />}
      {assignee && !ended && (
        <p className="mt-1 text-muted">
          <bdi>{assignee.name}</bdi>
          {assignee.dueAt && <Due at={assignee.dueAt} timeZone={timeZone} />}
        </p>
      )}
    </li>
  )
}, isSame)

/** A refresh of the page brings the same claims in other objects. */
function isSame(one: Props, other: Props): boolean {
  if (one.canTick !== other.canTick || one.timeZone !== other.timeZone) return false
  return one.claim === other.claim || JSON.stringify(one.claim) === JSON.stringify(other.claim)
}

function Due({ at, timeZone }: { at: string; timeZone: string }) {
  const day = dateFormatter({ dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(at))
  return (
    <>
      {', due '}
      <time dateTime={at}>
        {day} ({timeZone})
      </time>
    </>
  )
}
