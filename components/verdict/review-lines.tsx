'use client'
import { useMemo } from 'react'
import { Badge } from '../ui/badge.tsx'
import { Link } from '../ui/link.tsx'
import { type Packed, unpack } from '../ui/packed.ts'
import type { AnswerInWords } from './answers-in-words.ts'
import { GivenAnswers } from './given-answers.tsx'

export type ReviewLine = {
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  asksToLiftPolicy?: boolean
  refusal?: string
  by: string
  answers?: AnswerInWords[]
  /** What became of its words in the newest revision, where somebody has to look at it. */
  place?: string
  /** When it was proposed, and the same in words, as the newsroom's clock has it. */
  at: string
  proposed: string
}

/** Drawn in the browser again from its lines alone: as elements the page would carry each row twice. */
export function ReviewLines({ lines }: { lines: Packed<ReviewLine> }) {
  const listed = useMemo(() => unpack(lines), [lines])
  return (
    <ol className="divide-y divide-hairline border-y border-hairline">
      {listed.map((line) => (
        <ReviewRow key={line.claimId} line={line} />
      ))}
    </ol>
  )
}

function ReviewRow({ line }: { line: ReviewLine }) {
  return (
    <li data-row="" className="grid items-start gap-x-6 gap-y-1 py-2.5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <h2 className="font-medium">
          <Link
            href={`/desk/claims/${line.claimId}#verdict`}
            data-open=""
            dir="auto"
            className="inline-block py-0.5"
          >
            {line.wording}
          </Link>
        </h2>
        <p className="text-muted">
          Claim {line.number} · <bdi lang={line.language}>{line.articleTitle}</bdi>
        </p>
        {line.refusal && (
          <p className="pt-1">
            <Badge>Not yours to sign</Badge> <span className="text-muted">{line.refusal}</span>
          </p>
        )}
      </div>
      <div className="grid gap-0.5 pt-0.5">
        {line.answers && <GivenAnswers answers={line.answers} />}
        <p className="text-muted">
          <bdi>{line.by}</bdi>, <time dateTime={line.at}>{line.proposed}</time>
        </p>
        {line.place && (
          <p>
            <Badge tone="attention">{line.place} in the article</Badge>
          </p>
        )}
        {line.asksToLiftPolicy && (
          <p>
            <Badge tone="attention">Asks to lift the policy</Badge>
          </p>
        )}
      </div>
    </li>
  )
}
