import type { ReactNode } from 'react'
import type { QueueReason } from '#domain/queue.ts'
import { Badge } from '../ui/badge.tsx'
import { Link } from '../ui/link.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'
import { DueTime } from './due-time.tsx'
import { ImportanceMarks } from './importance-marks.tsx'
import type { QueueLine } from './queue-line.ts'

type Props = { line: QueueLine; ofArticle: string; tick?: ReactNode; action?: ReactNode }

const decides = new Set<QueueReason>(['sign off', 'recheck'])
/** The first cell has room around its link for a finger: what stands beside it begins as low. */
const cells =
  'grid items-start justify-items-start gap-x-6 gap-y-1 *:not-first:mt-0.5 sm:grid-cols-[minmax(0,1fr)_8rem_11.5rem]'

/** One claim of a queue: what it says, why it stands here, how far it is and until when. */
export function QueueRow({ tick, ...row }: Props) {
  if (!tick)
    return (
      <li data-row="" className={`${cells} py-2.5`}>
        <Cells {...row} />
      </li>
    )
  return (
    <li data-row="" className="flex items-start gap-x-3 py-2.5">
      {tick}
      <div className={`${cells} min-w-0 grow`}>
        <Cells {...row} />
      </div>
    </li>
  )
}

/** Few elements: each element of a row is drawn once for every row of a page. */
function Cells({ line, ofArticle, action }: Omit<Props, 'tick'>) {
  return (
    <>
      <div className="min-w-0">
        <h2 className="font-medium">
          <Link
            href={`/desk/claims/${line.claimId}${decides.has(line.why) ? '#verdict' : ''}`}
            data-open=""
            dir="auto"
            className="inline-block py-0.5"
          >
            {line.wording}
          </Link>
        </h2>
        <p className="text-muted">
          Claim {line.number}, {line.kind} ·{' '}
          <a
            href={ofArticle + line.articleId}
            className="hover:underline"
            title="Only claims of this article"
          >
            <bdi lang={line.language}>{line.title}</bdi>
          </a>{' '}
          <ImportanceMarks priority={line.priority} isHighRisk={line.isHighRisk} />{' '}
          {line.isHeldBack && <Badge>Held back</Badge>}
        </p>
        <Reason line={line} />
      </div>
      <StageMark stage={line.stage} />
      {action ? <div>{action}</div> : <DueTime due={line.due} />}
    </>
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

const named = (name = 'somebody') => <bdi>{name}</bdi>
