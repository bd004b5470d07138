'use client'
import type { ComponentProps, ReactNode } from 'react'
import type { QuestionLine } from '../claim/question-line.ts'
import { QuestionList } from '../claim/question-list.tsx'
import { ActionLink } from '../ui/action-link.tsx'
import { Section } from '../ui/section.tsx'
import { ProposalDecision } from './proposal-decision.tsx'

type Props = {
  claimId: string
  questions: readonly QuestionLine[]
  /** Where nothing is proposed that stands or waits: why this person may not propose it. */
  propose: { refusal: string | null } | null
  /** Where a proposal waits for a second person. */
  decision: ComponentProps<typeof ProposalDecision> | null
  /** The proposal that waits or stands. */
  open?: ReactNode
  /** The last one, where it neither waits nor stands. */
  last?: ReactNode
}

/** The questions, the proposal with its decision forms, or the way to propose one. */
export function ClaimVerdict({ claimId, questions, propose, decision, open, last }: Props) {
  return (
    <Section
      id="verdict"
      title="Verdict"
      action={
        propose && (
          <ActionLink
            href={`/desk/claims/${claimId}/verdict`}
            refusal={propose.refusal}
            shortcut="claim.verdict"
          >
            Propose a verdict
          </ActionLink>
        )
      }
    >
      <QuestionList lines={questions} />
      {open}
      {decision && <ProposalDecision {...decision} />}
      {last}
    </Section>
  )
}
