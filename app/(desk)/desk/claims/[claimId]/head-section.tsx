import { ClaimHeader } from '#components/claim/claim-header.tsx'
import { claimKindWord } from '#domain/claim.ts'
import { wordsIn } from '#domain/words/words.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** Which claim this is and where its check stands, as words: it is drawn in the browser as well. */
export function HeadSection({ loaded: { claim, facts } }: { loaded: LoadedClaimPage }) {
  const { number, wording, version, stage, priority, isHighRisk, dueOn } = claim
  return (
    <ClaimHeader
      claim={{
        ...{ number, wording, version, stage, priority, isHighRisk },
        kind: claimKindWord[claim.kind],
        due: dueOn === null ? null : { on: dueOn, words: wordsIn('en').day(dueOn) },
        article: { id: claim.article.id, title: claim.article.title, language: claim.article.language },
        passage: claim.anchor?.passage ?? null,
        ended: claim.withdrawn ? 'Withdrawn' : claim.retracted ? 'Retracted' : null,
        isHeldBack: claim.heldBack !== null,
        isPublished: facts.isPublished && !claim.retracted,
      }}
    />
  )
}
