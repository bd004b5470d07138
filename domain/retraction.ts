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
          ? { ...run, claims, words: '', hidden: 'retracted', retracted: run.claims }
          : { ...run, claims }
      }) ?? null,
    retracted: [...edition.retracted, ...held].sort((one, other) => one.number - other.number),
  }
}

/**
 * The edition that follows the newest when a claim is taken back: the same without it, whatever the desk's work
 * stands at. A claim that readers saw in an earlier edition only is among those being checked until then.
 */
export function retractingEdition(
  newest: EditionDocument,
  claim: RetractedClaim,
  publishedAt: string,
): EditionDocument {
  const isShown = newest.claims.some((one) => one.number === claim.number)
  const beingChecked = isShown ? newest.beingChecked : Math.max(0, newest.beingChecked - 1)
  const without = isShown
    ? withoutRetracted(newest, [claim])
    : { ...newest, retracted: [...newest.retracted, claim].sort((one, other) => one.number - other.number) }
  return {
    ...(beingChecked === 0 ? withNothingBeingChecked(without, claim.number) : without),
    ...{ beingChecked, number: newest.number + 1, publishedAt },
    correction: { kind: 'retraction', reason: claim.reason },
  }
}

/** Which words were hidden for which claim is not in an edition; once no claim is being checked, none are. */
function withNothingBeingChecked(edition: EditionDocument, retracted: number): EditionDocument {
  return {
    ...edition,
    passages: edition.passages.map((passage) =>
      passage.state === 'being checked' ? { ...passage, state: 'retracted' as const } : passage,
    ),
    text:
      edition.text?.map((run) =>
        run.hidden === 'being checked'
          ? { ...run, hidden: 'retracted' as const, retracted: [retracted] }
          : run,
      ) ?? null,
  }
}
