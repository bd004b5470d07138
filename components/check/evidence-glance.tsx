import type { EditionClaim } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { EvidenceBalance } from './evidence-balance.tsx'
import { Independence } from './independence.tsx'
import { PageSection } from './page-section.tsx'
import { ProvenanceGraph } from './provenance-graph.tsx'

/** The evidence before its list: how independent it is, what speaks for and against, and where it comes from. */
export function EvidenceGlance({ claim, words }: { claim: EditionClaim; words: Words }) {
  if (claim.evidence.length === 0) return null
  return (
    <PageSection id="evidence" title={words.t('claimPage.evidence')}>
      <div className="space-y-6">
        <Independence lines={claim.independence} words={words} />
        <EvidenceBalance claim={claim} words={words} />
        <ProvenanceGraph nodes={claim.provenance} words={words} />
      </div>
    </PageSection>
  )
}
