import { evidenceFlags, flagInWords } from '#domain/evidence-flags.ts'
import type { ArticleOrigin } from '#domain/independence.ts'
import { independenceTally } from '#domain/independence-tally.ts'
import { independenceInWords } from '#domain/independence-words.ts'
import type { JudgedEvidence } from '#domain/policy.ts'
import { wordsIn } from '#domain/words/words.ts'
import type { Queryable } from '../client.ts'
import { articleOrigin, judgedEvidence } from '../policy-evidence.ts'

/** A piece that another derives from; its number where it stands on the same claim. */
export type DerivedFrom = { id: string; title: string; source: string; number: number | null }

/** How independent a claim's evidence is: flags and derivations by number, and each side of each question in words. */
export async function findIndependence(db: Queryable, claimId: string, articleId: string) {
  const [judged, origin] = [await judgedEvidence(db, [claimId]), await articleOrigin(db, articleId)]
  return independenceIn(judged.get(claimId) ?? [], origin)
}

/** The same of pieces that are at hand. */
export function independenceIn(pieces: readonly JudgedEvidence[], origin: ArticleOrigin) {
  const words = wordsIn('en')
  const numberOf = (id: string) => pieces.find((piece) => piece.id === id)?.number ?? null
  const flags = [...evidenceFlags(pieces, origin)].map(
    ([number, flag]) => [number, flagInWords(flag, words) ?? ''] as const,
  )
  const derivesFrom = pieces.map((piece) => {
    const direct = piece.upstream.filter(({ id }) => piece.derivesFrom.includes(id))
    const named = direct.map(
      ({ id, title, sourceName: source }): DerivedFrom => ({ id, title, source, number: numberOf(id) }),
    )
    return [piece.number, named] as const
  })
  return {
    flags: new Map(flags),
    derivesFrom: new Map(derivesFrom),
    lines: independenceTally(pieces, origin).map((tally) => ({
      question: tally.question,
      stance: tally.stance,
      words: independenceInWords(tally, words),
    })),
  }
}
