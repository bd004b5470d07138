import { checkPath, editionPath } from '#domain/check-address.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { noteAnchor } from '#domain/edition-paragraphs.ts'
import { leadingVerdict } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { AnswersLine } from '../verdict/answers-line.tsx'
import { VerdictMark } from '../verdict/verdict-mark.tsx'
import { verdictUnderline } from '../verdict/verdict-shape.tsx'
import { FindingWords } from './finding-words.tsx'
import { Quoted } from './quoted.tsx'

type Props = {
  edition: EditionDocument
  /** Whether the links stay in this edition, as at its permanent address. */
  isPermanent: boolean
  words: Words
}

/** The claims of an article in its order: its words, our verdict, the way to the working. */
export function ClaimList({ edition, isPermanent, words }: Props) {
  const inOrder = edition.claims.toSorted(
    (one, other) => (one.passages[0] ?? 0) - (other.passages[0] ?? 0) || one.number - other.number,
  )
  return (
    <ol className="divide-y divide-hairline">
      {inOrder.map((claim) => (
        <ClaimRow
          key={claim.number}
          claim={claim}
          language={edition.article.language}
          href={
            isPermanent
              ? editionPath(edition.slug, edition.number, claim.number)
              : checkPath(edition.slug, claim.number)
          }
          words={words}
        />
      ))}
    </ol>
  )
}

type RowProps = { claim: EditionClaim; language: string; href: string; words: Words }

function ClaimRow({ claim, language, href, words }: RowProps) {
  const verdict = leadingVerdict(claim.answers)
  return (
    <li id={noteAnchor(claim.number)} className="py-6 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <VerdictMark verdict={verdict} words={words} />
        {claim.answers.said && claim.answers.so && <AnswersLine answers={claim.answers} words={words} />}
      </div>
      <blockquote lang={language} dir="auto" className="mt-2 leading-[1.75]">
        <Quoted words={words}>
          <span className={verdictUnderline[verdict]}>{claim.quotation}</span>
        </Quoted>
      </blockquote>
      <Link
        href={href}
        className="mt-1 inline-block py-2 font-sans text-sm leading-normal font-medium pointer-coarse:min-h-11"
      >
        <FindingWords claim={claim} words={words} />
      </Link>
    </li>
  )
}
