import type { ReactNode } from 'react'
import type { QueueReason } from '#domain/queue.ts'
import { Badge } from '../ui/badge.tsx'
import { Link } from '../ui/link.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'
import { DueTime } from './due-time.tsx'
import { ImportanceMarks } from './importance-marks.tsx'
import type { QueueLine } from './queue-line.ts'

type Props = { line: QueueLine; tick?: ReactNode; action?: ReactNode }

const decides = new Set<QueueReason>(['sign off', 'recheck'])

/** One claim of a queue: what it says, why it stands here, how far it is and until when. */
export function QueueRow({ line, tick, action }: Props) {
  return (
    <li data-row="" className="flex items-start gap-x-3 py-2.5">
      {tick}
      <div className="grid min-w-0 grow items-start gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_8rem_11rem]">
        <div className="min-w-0">
          <h2 className="font-medium">
            <Link
              href={`/desk/claims/${line.claimId}${decides.has(line.why) ? '#verdict' : ''}`}
              data-open=""
              className="inline-block py-0.5"
            >
              <bdi>{line.wording}</bdi>
            </Link>
          </h2>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted">
            <span>
              Claim {line.number}, {line.kind} ·{' '}
              <a href={line.onlyArticle} className="hover:underline" title="Only claims of this article">
                <bdi lang={line.language}>{line.title}</bdi>
              </a>
            </span>
            <ImportanceMarks priority={line.priority} isHighRisk={line.isHighRisk} />
            {line.isHeldBack && <Badge>Held back</Badge>}
          </p>
          <Reason line={line} />
        </div>
        <p className="pt-0.5">
          <StageMark stage={line.stage} />
        </p>
        <div className="grid justify-items-start gap-1.5 pt-0.5 tabular-nums">
          {action ?? <DueTime due={line.due} />}
        </div>
      </div>
    </li>
  )
}

/** What is said of a claim that is not simply to be checked. */
function Reason({ line }: { line: QueueLine }) {
  const { why, cameBack, proposedBy, recheck } = line
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
          Its verdict was to be looked at again on{' '}
          {recheck && <time dateTime={recheck.on}>{recheck.words}</time>}. It stands until then.
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
        {cameBack}
      </span>
    </p>
  )
}

const named = (name: string | null) => <bdi>{name ?? 'somebody'}</bdi>
