import type { CorrectionKind } from './correction.ts'
import { type ClaimAnchor, coverageOf, type PublicationGate, publicationGate } from './coverage.ts'
import { EDITION_FORMAT, type EditionClaim, type EditionDocument } from './edition.ts'
import { layoutPassages, layoutText } from './edition-layout.ts'
import type { Passage } from './passage.ts'
import type { RetractedClaim } from './retraction.ts'
import type { Span } from './text/span.ts'

/** A live or retracted claim of the article; `check` is there when a second person signed its verdict off. */
export type ClaimPart = {
  number: number
  isHeldBack: boolean
  /** A comment on it is not resolved. */
  isUnderDiscussion: boolean
  /** The newest revision changed its words, and nobody has decided on them yet. */
  isWaiting: boolean
  /** Where its words stand in the revision; null when they are lost. */
  place: (Span & Pick<EditionClaim, 'quotation' | 'position'>) | null
  /** Taken back from readers for good; its verdict stays with the desk. */
  retraction: Omit<RetractedClaim, 'number'> | null
  check: Omit<EditionClaim, 'number' | 'quotation' | 'passages' | 'position' | 'firstPublishedAt'> | null
}

/** Everything that an edition is made of, read under the article's lock or, for the preview, without one. */
export type EditionParts = Pick<EditionDocument, 'newsroom' | 'article' | 'slug' | 'number'> & {
  firstPublishedAt: string | null
  /** When each claim that readers have seen was first published, by its number. */
  claimsPublishedAt: ReadonlyMap<number, string>
  /** The revision's text. */
  text: string
  passages: readonly Passage[]
  setAside: ReadonlySet<string>
  claims: readonly ClaimPart[]
}

/** The gate, and the edition as it would be published now. Held-back claims leave only their count. */
export function composeEdition(
  parts: EditionParts,
  publishedAt: string,
  correction: { kind: CorrectionKind; reason: string } | null,
): { gate: PublicationGate; document: EditionDocument } {
  const anchors = claimAnchors(parts.claims)
  const passages = coverageOf(parts.passages, anchors, parts.setAside)
  const gate = publicationGate({
    passages,
    claims: parts.claims
      .filter(isInForce)
      .map(({ number, check, isHeldBack, isUnderDiscussion, isWaiting }) => ({
        ...{ number, isHeldBack, isUnderDiscussion, isWaiting },
        isSignedOff: check !== null,
      })),
  })
  const shown = parts.claims.filter(isInForce).flatMap(({ number, place, check, isHeldBack }) =>
    check && place && !isHeldBack
      ? [
          {
            number,
            quotation: place.quotation,
            position: place.position,
            passages: positionsOf(number, passages),
            ...check,
            firstPublishedAt: parts.claimsPublishedAt.get(number) ?? publishedAt,
          },
        ]
      : [],
  )
  const shownNumbers = new Set(shown.map((claim) => claim.number))
  const retracted = parts.claims.flatMap(({ number, retraction }) =>
    retraction ? [{ number, ...retraction }] : [],
  )
  const layout = {
    ...{ passages, anchors, shown: shownNumbers },
    retracted: new Set(retracted.map((one) => one.number)),
  }
  const document: EditionDocument = {
    format: EDITION_FORMAT,
    number: parts.number,
    slug: parts.slug,
    publishedAt,
    firstPublishedAt: parts.firstPublishedAt ?? publishedAt,
    newsroom: parts.newsroom,
    article: parts.article,
    passages: layoutPassages(layout),
    text: parts.article.isOurs ? layoutText(parts.text, layout) : null,
    claims: shown,
    retracted,
    // Lost words are nowhere in the article, so nothing of it is being checked there.
    beingChecked: parts.claims.filter((claim) => isInForce(claim) && claim.isHeldBack && claim.place).length,
    correction,
  }
  return { gate, document }
}

/** Where the claims' words stand, those that are not lost. */
export function claimAnchors(claims: readonly Pick<ClaimPart, 'number' | 'place'>[]): ClaimAnchor[] {
  return claims.flatMap(({ number, place }) =>
    place ? [{ claimNumber: number, start: place.start, end: place.end }] : [],
  )
}

function isInForce(claim: ClaimPart): boolean {
  return claim.retraction === null
}

function positionsOf(number: number, passages: readonly { position: number; claims: number[] }[]): number[] {
  return passages.filter((passage) => passage.claims.includes(number)).map((passage) => passage.position)
}
