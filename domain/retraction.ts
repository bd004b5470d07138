import { type ClaimAnchor, coverageOf } from './coverage.ts'
import type { EditionDocument } from './edition.ts'
import { layoutPassages, layoutText } from './edition-layout.ts'
import type { Passage } from './passage.ts'

export type RetractedClaim = EditionDocument['retracted'][number]

/**
 * An edition with claims taken out: their pages, verdicts and words are gone, and the reason stands in their place.
 * What readers see of the editions before a retraction; the edition that it makes knows more (retractingEdition).
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
 * The revision that an edition is of, and where the claims stand in it that the edition shows, was retracted from or
 * counts as being checked: what an edition itself does not say of the last.
 */
export type EditionGround = {
  text: string
  passages: readonly Passage[]
  anchors: readonly ClaimAnchor[]
}

/**
 * The edition that follows the newest when a claim is taken back: the same without it, whatever the desk's work
 * stands at. Words that it shared with a claim that is being checked are being checked from now on. A claim that
 * readers saw in an earlier edition only is among those being checked until then.
 */
export function retractingEdition(
  newest: EditionDocument,
  claim: RetractedClaim,
  publishedAt: string,
  ground: EditionGround,
): EditionDocument {
  const isShown = newest.claims.some((one) => one.number === claim.number)
  const isPlaced = ground.anchors.some((anchor) => anchor.claimNumber === claim.number)
  // Without its place, words that only it or a claim that is held back covers would be shown. Lost ones are nowhere.
  if (isShown && !isPlaced) throw new Error(`Claim ${claim.number} has no place under its edition`)
  const retracted = [...newest.retracted, claim].sort((one, other) => one.number - other.number)
  const claims = newest.claims.filter((one) => one.number !== claim.number)
  const layout = {
    passages: coverageOf(ground.passages, ground.anchors, setAsideIn(newest, ground)),
    anchors: ground.anchors,
    shown: new Set(claims.map((one) => one.number)),
    retracted: new Set(retracted.map((one) => one.number)),
  }
  return {
    ...{ ...newest, number: newest.number + 1, publishedAt, claims, retracted },
    passages: layoutPassages(layout),
    text: newest.text && layoutText(ground.text, layout),
    beingChecked: isShown || !isPlaced ? newest.beingChecked : Math.max(0, newest.beingChecked - 1),
    correction: { kind: 'retraction', reason: claim.reason },
  }
}

function setAsideIn({ passages }: EditionDocument, ground: EditionGround): Set<string> {
  const aside = ground.passages.filter((_, index) => passages[index]?.state === 'set aside')
  return new Set(aside.map((passage) => passage.id))
}
