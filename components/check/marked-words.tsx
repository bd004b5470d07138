import type { ReactNode } from 'react'
import type { EditionClaim } from '#domain/edition.ts'
import { noteAnchor, type Stretch } from '#domain/edition-paragraphs.ts'
import { leadingVerdict } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { cn } from '../ui/cn.ts'
import { VerdictShape, verdictUnderline } from '../verdict/verdict-shape.tsx'

type Claims = ReadonlyMap<number, EditionClaim>
type Props = { stretch: Stretch; claims: Claims; words: Words }

/** Lines of claims that share their words stand below each other; a fourth has its sign alone. */
const lower = ['', 'underline-offset-[0.52em]!', 'underline-offset-[0.76em]!']

/**
 * Words of an article: plain, underlined by the verdicts on them and leading to a note, or the place of words that
 * readers do not see. Where a claim ends stand its shape and number.
 */
export function MarkedWords({ stretch, claims, words }: Props) {
  const { leadsTo, hidden, ends } = stretch
  if (hidden) return <Pill state={hidden} words={words} />
  if (leadsTo === null) return stretch.words
  const isEnd = ends.includes(leadsTo)
  const cut = isEnd ? beforeLastWord(stretch.words) : stretch.words.length
  return (
    <>
      <a href={`#${noteAnchor(leadsTo)}`} className="hover:bg-surface">
        <Lined numbers={linesOf(stretch.claims, leadsTo)} claims={claims}>
          {stretch.words.slice(0, cut)}
          {isEnd && (
            <span className="whitespace-nowrap">
              {stretch.words.slice(cut)}
              <Sign number={leadsTo} claims={claims} words={words} />
            </span>
          )}
        </Lined>
      </a>
      {ends
        .filter((number) => number !== leadsTo)
        .map((number) => (
          <a key={number} href={`#${noteAnchor(number)}`} className="hover:bg-surface">
            <Sign number={number} claims={claims} words={words} />
          </a>
        ))}
    </>
  )
}

/** The claim that the words lead to has the line next to them. */
function linesOf(claims: readonly number[], leadsTo: number): number[] {
  return [leadsTo, ...claims.filter((claim) => claim !== leadsTo)].slice(0, lower.length)
}

/** A sign stays on the line of the word before it; where there is no short last word, it may wrap. */
function beforeLastWord(words: string): number {
  const at = words.search(/\S{1,24}$/u)
  return at > 0 && /\s/u.test(words.charAt(at - 1)) ? at : words.length
}

type LinedProps = { numbers: readonly number[]; claims: Claims; children: ReactNode }

function Lined({ numbers, claims, children }: LinedProps): ReactNode {
  return numbers.reduceRight<ReactNode>((inner, number, depth) => {
    const claim = claims.get(number)
    if (!claim) return inner
    return <span className={cn(verdictUnderline[leadingVerdict(claim.answers)], lower[depth])}>{inner}</span>
  }, children)
}

/** Shape and number for the eye; for the ear the claim and its verdict. */
function Sign({ number, claims, words }: { number: number; claims: Claims; words: Words }) {
  const claim = claims.get(number)
  if (!claim) return null
  const verdict = leadingVerdict(claim.answers)
  return (
    <span className="ms-1 inline-flex min-h-6 items-center gap-0.5 font-sans text-xs font-semibold">
      <VerdictShape verdict={verdict} />
      <span aria-hidden="true">{number}</span>
      <bdi className="sr-only" lang={words.language}>
        {' '}
        ({words.t('text.mark', { n: number, verdict: words.t(`common.verdictInline.${verdict}`) })})
      </bdi>
    </span>
  )
}

/** A word of ours in the article's: in the page's language, and without a say in which way the paragraph runs. */
function Pill({ state, words }: { state: NonNullable<Stretch['hidden']>; words: Words }) {
  return (
    <bdi
      lang={words.language}
      className="rounded-md border border-dashed border-border px-1.5 py-0.5 font-sans text-sm whitespace-nowrap text-muted"
    >
      {words.t(state === 'retracted' ? 'text.retracted' : 'text.beingChecked')}
    </bdi>
  )
}
