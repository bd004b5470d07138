import type { ReactNode } from 'react'
import { type ClaimKind, claimKindWord, type Stage } from '#domain/claim.ts'
import type { Priority } from '#domain/priority.ts'
import type { QueueReason } from '#domain/queue.ts'
import { Badge } from '../ui/badge.tsx'
import { Day } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'
import { DueMark } from './due-mark.tsx'
import { ImportanceMarks } from './importance-marks.tsx'

export type QueueItem = {
  claimId: string
  number: number
  kind: ClaimKind
  wording: string
  article: { id: string; title: string; language: string }
  stage: Stage
  why: QueueReason
  cameBack: { sentence: string } | null
  proposedBy: string | null
  recheckOn: string | null
  dueAt: Date | null
  priority: Priority
  isHighRisk: boolean
  isHeldBack: boolean
}

type Props = {
  item: QueueItem
  now: Date
  timeZone: string
  /** The address of this list with the claims of one article alone. */
  onlyArticle: string
  tick?: ReactNode
  action?: ReactNode
}

const decides = new Set<QueueReason>(['sign off', 'recheck'])

/** One claim of a queue: what it says, why it stands here, how far it is and until when. */
export function QueueRow({ item, now, timeZone, onlyArticle, tick, action }: Props) {
  return (
    <li data-row="" className="flex items-start gap-x-3 py-2.5">
      {tick}
      <div className="grid min-w-0 grow items-start gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_8rem_11rem]">
        <div className="min-w-0">
          <h2 className="font-medium">
            <Link
              href={`/desk/claims/${item.claimId}${decides.has(item.why) ? '#verdict' : ''}`}
              data-open=""
              className="inline-block py-0.5"
            >
              <bdi>{item.wording}</bdi>
            </Link>
          </h2>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted">
            <span>
              Claim {item.number}, {claimKindWord[item.kind].toLowerCase()} ·{' '}
              <a href={onlyArticle} className="hover:underline" title="Only claims of this article">
                <bdi lang={item.article.language}>{item.article.title}</bdi>
              </a>
            </span>
            <ImportanceMarks {...item} />
            {item.isHeldBack && <Badge>Held back</Badge>}
          </p>
          <Reason item={item} />
        </div>
        <p className="pt-0.5">
          <StageMark stage={item.stage} />
        </p>
        <div className="grid justify-items-start gap-1.5 pt-0.5 tabular-nums">
          {action ?? <DueMark dueAt={item.dueAt} now={now} timeZone={timeZone} />}
        </div>
      </div>
    </li>
  )
}

/** What is said of a claim that is not simply to be checked. */
function Reason({ item }: { item: QueueItem }) {
  const { why, cameBack, proposedBy, recheckOn } = item
  if (why === 'sign off')
    return (
      <p className="pt-1">
        <Badge>Yours to sign off</Badge> <span className="text-muted">Proposed by {named(proposedBy)}.</span>
      </p>
    )
  if (why === 'recheck')
    return (
      <p className="pt-1">
        <Badge tone="attention">Recheck due</Badge>{' '}
        <span className="text-muted">
          Its verdict was to be looked at again on {recheckOn && <Day on={recheckOn} />}. It stands until
          then.
        </span>
      </p>
    )
  if (why === 'wait')
    return <p className="pt-1 text-muted">Proposed by {named(proposedBy)}; an editor has to decide.</p>
  if (!cameBack) return null
  return (
    <p className="pt-1">
      <Badge tone="attention">Back to you</Badge>{' '}
      <span className="text-muted" dir="auto">
        {cameBack.sentence}
      </span>
    </p>
  )
}

const named = (name: string | null) => <bdi>{name ?? 'somebody'}</bdi>
