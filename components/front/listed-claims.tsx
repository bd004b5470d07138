import type { ReactNode } from 'react'
import { checkPath } from '#domain/check-address.ts'
import type { ListedClaim } from '#domain/listed-claim.ts'
import { speakerPath } from '#domain/speaker-address.ts'
import { leadingVerdict } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { AnswersLine } from '../verdict/answers-line.tsx'
import { VerdictMark } from '../verdict/verdict-mark.tsx'

/** What a list knows better than the lines themselves: its own marks on them, and more words below. */
type ClaimParts = { wording?: ReactNode; speaker?: ReactNode; title?: ReactNode; below?: ReactNode }

type Props<Claim extends ListedClaim> = {
  claims: readonly Claim[]
  timeZone: string
  words: Words
  /** On the page of a speaker, who said it is known. */
  isOfOneSpeaker?: boolean
  parts?: (claim: Claim) => ClaimParts
}

/** Claims of any check: the verdict with both answers, the wording that leads to the working, who said it and where. */
export function ListedClaims<Claim extends ListedClaim>({ claims, parts, ...rest }: Props<Claim>) {
  return (
    <ol className="mt-6 border-b border-hairline">
      {claims.map((claim) => (
        <ClaimLine
          key={`${claim.slug} ${claim.number}`}
          claim={claim}
          parts={parts?.(claim) ?? {}}
          {...rest}
        />
      ))}
    </ol>
  )
}

type LineProps = {
  claim: ListedClaim
  parts: ClaimParts
  timeZone: string
  words: Words
  isOfOneSpeaker?: boolean
}

function ClaimLine({ claim, parts, timeZone, words, isOfOneSpeaker = false }: LineProps) {
  const { slug, number, answers, speaker } = claim
  const link = 'inline-block py-0.5 underline decoration-hairline underline-offset-4 hover:decoration-ink'
  return (
    <li className="border-t border-hairline py-5 break-inside-avoid">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <VerdictMark verdict={leadingVerdict(answers)} words={words} />
        {answers.said && answers.so && <AnswersLine answers={answers} words={words} />}
      </div>
      <h3 className="mt-1.5 leading-snug font-semibold">
        <a
          href={checkPath(slug, number)}
          lang={claim.language}
          dir="auto"
          className="block decoration-1 underline-offset-4 hover:underline"
        >
          {parts.wording ?? claim.wording}
        </a>
      </h3>
      {parts.below}
      <p className="mt-1.5 flex flex-wrap gap-x-4 font-sans text-sm text-muted">
        {speaker && !isOfOneSpeaker && (
          <a href={speakerPath(speaker.key)} className={link}>
            <bdi lang={claim.language}>{parts.speaker ?? speaker.name}</bdi>
          </a>
        )}
        <a href={checkPath(slug)} className={link}>
          <bdi lang={claim.language}>{parts.title ?? claim.title}</bdi>
        </a>
        <span className="py-0.5">
          <Moment at={claim.publishedAt} timeZone={timeZone} words={words} />
        </span>
      </p>
    </li>
  )
}
