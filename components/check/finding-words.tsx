import type { EditionClaim } from '#domain/edition.ts'
import { findingLead } from '#domain/finding.ts'
import type { Words } from '#domain/words/words.ts'

type Props = { claim: Pick<EditionClaim, 'wording' | 'answers'>; words: Words }

/** The finding in true terms: the lead in the page's language, the wording in its own. */
export function FindingWords({ claim, words }: Props) {
  return (
    <>
      {findingLead(claim.answers, words)}: <bdi>{claim.wording}</bdi>
    </>
  )
}
