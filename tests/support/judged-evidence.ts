import type { ArticleOrigin } from '#domain/independence.ts'
import type { JudgedEvidence } from '#domain/policy.ts'

/** A pinned secondary piece that supports “so”, of a source of its own, unless told otherwise. */
export const piece = (number: number, given: Partial<JudgedEvidence> = {}): JudgedEvidence => ({
  ...{ number, question: 'so', stance: 'supports', proximity: 'secondary', pin: 'transcribed' },
  ...{ id: `p${number}`, title: `Piece ${number}`, derivesFrom: [], upstream: [], isRemoved: false },
  ...{ sourceId: `s${number}`, sourceName: `Source ${number}`, aliases: [], url: null },
  ...given,
})

/** A piece like `piece`, which reprints another, itself on the claim or not. */
export const reprint = (number: number, of: JudgedEvidence, given: Partial<JudgedEvidence> = {}) =>
  piece(number, { derivesFrom: [of.id], upstream: [of], ...given })

export const waterArticle: ArticleOrigin = {
  url: 'https://harbour.example/water',
  outlet: 'The Harbour Gazette',
  ownDomains: ['ours.example'],
  parties: [{ sourceId: 'party', reason: 'It is their waterworks.' }],
}
