import type { ReactNode } from 'react'
import type { ProposalFate } from '#domain/proposal-fate.ts'
import { type Answers, type Question, questionLabel, questions } from '#domain/verdict.ts'
import { wordsIn } from '#domain/words/words.ts'
import { Rationale } from '../check/rationale.tsx'
import { Day, Moment } from '../ui/date.tsx'
import { AnswersLine } from './answers-line.tsx'

export type DeskProposal = {
  answers: Answers
  rationale: string
  inShort: readonly string[]
  missing: Record<Question, string>
  reply: string | null
  asOf: string
  recheckOn: string | null
  policyVersion: number
  overrideReason: string | null
  proposedAt: Date
  by: string
  signedOffBy: string | null
  signedOffAt: Date | null
  fate: ProposalFate
}

type Props = {
  proposal: DeskProposal
  evidenceNumbers: readonly number[]
  timeZone: string
  /** Where the answers do not stand above it already. */
  withAnswers?: boolean
}

/** A proposed verdict, whole: what a second person reads before they sign it off. */
export function ProposalCard({ proposal, evidenceNumbers, timeZone, withAnswers }: Props) {
  return (
    <article aria-label="Proposed verdict" className="grid gap-4 border-s-2 border-border ps-4">
      <div className="grid gap-1">
        {withAnswers && <AnswersLine answers={proposal.answers} className="text-base" />}
        <p className="text-muted">
          Proposed by <bdi className="text-ink">{proposal.by}</bdi>,{' '}
          <Moment at={proposal.proposedAt.toISOString()} timeZone={timeZone} withTime />. Policy version{' '}
          {proposal.policyVersion}.
        </p>
      </div>
      {proposal.inShort.length > 0 && (
        <ul className="max-w-[70ch] list-disc space-y-1 ps-5" dir="auto">
          {proposal.inShort.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <div className="max-w-[70ch] font-serif text-base leading-relaxed">
        <Rationale markdown={proposal.rationale} sources={evidenceNumbers} words={wordsIn('en')} />
      </div>
      <dl className="grid max-w-[80ch] gap-x-4 gap-y-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
        {questions.map(
          (question) =>
            proposal.missing[question] && (
              <Row key={question} term={`Missing (${questionLabel[question].toLowerCase()})`}>
                <span dir="auto">{proposal.missing[question]}</span>
              </Row>
            ),
        )}
        <Row term="Asked for reply">
          <span dir="auto">{proposal.reply ?? 'Nobody was asked.'}</span>
        </Row>
        <Row term="As of">
          <Day on={proposal.asOf} />
        </Row>
        <Row term="Recheck on">
          {proposal.recheckOn ? <Day on={proposal.recheckOn} /> : 'No date is set.'}
        </Row>
        {proposal.overrideReason && (
          <Row term="Asks to lift the policy">
            <strong className="font-semibold" dir="auto">
              {proposal.overrideReason}
            </strong>
          </Row>
        )}
      </dl>
    </article>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 whitespace-pre-line">{children}</dd>
    </>
  )
}
