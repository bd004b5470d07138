import { setAsideReasonWord } from '#domain/passage.ts'
import { leadingVerdict } from '#domain/verdict.ts'
import type { BenchClaim, WorkbenchPassage } from '#domain/workbench.ts'
import { verdictUnderline } from '../verdict/verdict-shape.tsx'

/** What is drawn of a sentence. `signature` is equal where nothing of it is another, so that a refresh draws little. */
export type SentenceView = {
  passage: WorkbenchPassage
  /** Classes of each segment, in their order; none where no claim stands, or one that is as open as most are. */
  paints: (string | undefined)[]
  links: { number: number; href: string }[]
  signature: string
}

export function sentenceViews(
  passages: readonly WorkbenchPassage[],
  claims: readonly BenchClaim[],
): SentenceView[] {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]))
  return passages.map((passage) => {
    const of = (numbers: readonly number[]) => numbers.flatMap((number) => byNumber.get(number) ?? [])
    const paints = passage.segments.map((segment) => paintOf(of(segment.claims)))
    const links = of(passage.claims).map(({ number, id }) => ({ number, href: `/desk/claims/${id}` }))
    const cuts = passage.segments.map(
      ({ words, claims: on }, index) => `${words.length}:${on}:${paints[index]}`,
    )
    const { id, state, aside } = passage
    return {
      passage,
      paints,
      links,
      signature: [id, state, aside?.reason, ...passage.claims, ...cuts].join(' '),
    }
  })
}

/** Highlighted while a claim on the words is open, as a mark is of itself, else underlined by the verdict of the first. */
function paintOf([first, ...others]: readonly BenchClaim[]): string | undefined {
  if (!first?.answers) return undefined
  const line = verdictUnderline[leadingVerdict(first.answers)]
  return others.some(({ answers }) => answers === null) ? `bg-open ${line}` : line
}

/** What a screen reader says of a sentence after its words. */
export function descriptionOf({ state, aside, claims }: WorkbenchPassage): string {
  if (state === 'unread') return 'Unread'
  if (aside && claims.length === 0) return `Set aside: ${setAsideReasonWord[aside.reason].toLowerCase()}`
  return claims.length === 1 ? `Claim ${claims[0]}` : `Claims ${claims.join(', ')}`
}
