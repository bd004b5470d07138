import type { ReactNode } from 'react'
import { claimKindWord } from '#domain/claim.ts'
import type { ClaimCard } from '#domain/workbench.ts'
import { ImportanceMarks } from '../assignment/importance-marks.tsx'
import { Badge } from '../ui/badge.tsx'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { AnswersLine } from '../verdict/answers-line.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'

type Props = { claim: ClaimCard; timeZone: string; tick?: ReactNode }

/** One claim in a few lines: what it says, how far its check has come, and who has it. */
export function ClaimCardItem({ claim, timeZone, tick }: Props) {
  const { assignee } = claim
  const ended = claim.isWithdrawn ? 'Withdrawn' : claim.isRetracted ? 'Retracted' : null
  return (
    <li id={`claim-${claim.number}`} className="scroll-mt-16 rounded-md border border-hairline px-3 py-2.5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
        {tick}
        <span className="font-semibold text-ink tabular-nums">Claim {claim.number}</span>
        {claimKindWord[claim.kind]}
        {ended ? <Badge>{ended}</Badge> : <StageMark stage={claim.stage} />}
        {!ended && <ImportanceMarks {...claim} />}
        {claim.isHeldBack && <Badge tone="attention">Held back</Badge>}
      </p>
      <p className="mt-1">
        <Link href={`/desk/claims/${claim.id}`} className="text-ink decoration-border hover:text-link">
          <bdi>{claim.wording}</bdi>
        </Link>
      </p>
      {claim.answers && <AnswersLine answers={claim.answers} className="mt-1" />}
      {assignee && !ended && (
        <p className="mt-1 text-muted">
          <bdi>{assignee.name}</bdi>
          {assignee.dueAt && (
            <>
              {', due '}
              <Moment at={assignee.dueAt} timeZone={timeZone} withTime />
            </>
          )}
        </p>
      )}
    </li>
  )
}
