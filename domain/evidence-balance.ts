import type { EditionClaim, EditionEvidence } from './edition.ts'
import { type Stance, stances } from './evidence.ts'
import { type Question, questions } from './verdict.ts'

export type BalancePiece = { number: number; isPrimary: boolean; isCounted: boolean }

export type BalanceRow = { question: Question; stance: Stance; pieces: BalancePiece[] }

/**
 * What speaks for and against, for each question that has evidence; a row for context only where there is some. A
 * piece without an intact pin, or flagged as counting for nothing, is there and is not counted.
 */
export function evidenceBalance({ evidence }: Pick<EditionClaim, 'evidence'>): BalanceRow[] {
  return questions.flatMap((question) => {
    const asked = evidence.filter((piece) => piece.question === question)
    if (asked.length === 0) return []
    return stances
      .map((stance) => ({
        question,
        stance,
        pieces: asked.filter((piece) => piece.stance === stance).map(piece),
      }))
      .filter((row) => row.stance !== 'context' || row.pieces.length > 0)
  })
}

function piece({ number, proximity, pin, flags, removed, stance }: EditionEvidence): BalancePiece {
  const isPinned = pin !== null && pin.state !== 'broken'
  const isSound = flags.fault === null && flags.words === null && removed === null
  return {
    number,
    isPrimary: proximity === 'primary',
    isCounted: isSound && (isPinned || stance === 'context'),
  }
}
