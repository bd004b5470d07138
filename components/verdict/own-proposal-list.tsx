import type { ReactNode } from 'react'
import type { ProposalFate } from '#domain/proposal-fate.ts'
import type { Answers } from '#domain/verdict.ts'
import { Badge } from '../ui/badge.tsx'
import { Moment } from '../ui/date.tsx'
import { ButtonLink, Link } from '../ui/link.tsx'
import { AnswersLine } from './answers-line.tsx'

type OwnProposal = {
  proposalId: string
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  answers: Answers
  proposedAt: Date
  fate: ProposalFate
}

type Props = {
  proposals: readonly OwnProposal[]
  timeZone: string
  /** The form that withdraws a proposal that still waits, by the proposal's id. */
  withdrawForms: ReadonlyMap<string, ReactNode>
}

const fateWord: Record<ProposalFate['state'], string> = {
  waiting: 'Waiting',
  'signed off': 'Signed off',
  'sent back': 'Sent back',
  withdrawn: 'Withdrawn',
  fell: 'No longer stands',
}

/** What became of a person's own proposals, newest first. */
export function OwnProposalList({ proposals, timeZone, withdrawForms }: Props) {
  if (proposals.length === 0)
    return (
      <div className="grid max-w-[62ch] justify-items-start gap-4 border-t border-hairline pt-6">
        <p>
          You have not proposed a verdict yet. What becomes of yours stands here, for example “Sent back: cite
          the minutes.”
        </p>
        <ButtonLink href="/desk">Go to your queue</ButtonLink>
      </div>
    )
  return (
    <ol className="divide-y divide-hairline border-y border-hairline">
      {proposals.map((proposal) => (
        <li
          key={proposal.proposalId}
          className="grid items-start gap-x-6 gap-y-1 py-2.5 lg:grid-cols-[minmax(0,1fr)_20rem]"
        >
          <div className="min-w-0">
            <h2 className="font-medium">
              <Link href={`/desk/claims/${proposal.claimId}`} className="inline-block py-0.5">
                <bdi>{proposal.wording}</bdi>
              </Link>
            </h2>
            <p className="text-muted">
              Claim {proposal.number} · <bdi lang={proposal.language}>{proposal.articleTitle}</bdi>
            </p>
            <p className="pt-1">
              <Badge tone={needsWork(proposal.fate) ? 'attention' : 'plain'}>
                {fateWord[proposal.fate.state]}
              </Badge>{' '}
              <bdi>{proposal.fate.sentence}</bdi>
            </p>
            {withdrawForms.get(proposal.proposalId)}
          </div>
          <div className="grid gap-0.5 pt-0.5">
            <AnswersLine answers={proposal.answers} />
            <p className="text-muted">
              <Moment at={proposal.proposedAt.toISOString()} timeZone={timeZone} withTime />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function needsWork({ state }: ProposalFate): boolean {
  return state === 'sent back' || state === 'fell'
}
