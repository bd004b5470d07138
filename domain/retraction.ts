import type { EditionDocument } from './edition.ts'

export type RetractedClaim = EditionDocument['retracted'][number]

/**
 * An edition with claims taken out: their pages, verdicts and words are gone, and the reason stands in their place.
 * Used for the edition that a retraction makes, and for what readers see of the editions before it.
 */
export function withoutRetracted(
  edition: EditionDocument,
  retracted: readonly RetractedClaim[],
): EditionDocument {
  const held = retracted.filter((one) => edition.claims.some((claim) => claim.number === one.number))
  if (held.length === 0) return edition
  const stays = (number: number) => !held.some((one) => one.number === number)
  return {
    ...edition,
    claims: edition.claims.filter((claim) => stays(claim.number)),
    passages: edition.passages.map((passage) => {
      const claims = passage.claims.filter(stays)
      const isEmptied = passage.state === 'claimed' && claims.length === 0
      return { ...passage, claims, state: isEmptied ? 'retracted' : passage.state }
    }),
    text:
      edition.text?.map((run) => {
        const claims = run.claims.filter(stays)
        return run.claims.length > 0 && claims.length === 0
          ? { ...run, claims, words: '', hidden: 'retracted' }
          : { ...run, claims }
      }) ?? null,
    retracted: [...edition.retracted, ...held].sort((one, other) => one.number - other.number),
  }
}
