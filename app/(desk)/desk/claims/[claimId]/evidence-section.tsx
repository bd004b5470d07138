import { ClaimEvidence } from '#components/evidence/claim-evidence.tsx'
import { evidenceLine } from '#components/evidence/evidence-line.ts'
import { pack } from '#components/ui/packed.ts'
import { permissions } from '#domain/permissions.ts'
import { detachEvidence } from './actions.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** The evidence on the claim, as lines of words: it is drawn in the browser as well. */
export function EvidenceSection({ loaded }: { loaded: LoadedClaimPage }) {
  const { actor, facts, seen, evidence, independence, kept } = loaded
  const lines = evidence.map((piece) => ({
    ...evidenceLine(piece, independence.flags.get(piece.number) ?? null),
    from: independence.derivesFrom.get(piece.number) ?? [],
  }))
  return (
    <ClaimEvidence
      {...{ seen, kept }}
      lines={pack(lines)}
      independence={independence.lines}
      refusals={{
        attach: permissions.attachEvidence(actor, facts)?.sentence ?? null,
        detach: permissions.detachEvidence(actor, facts)?.sentence ?? null,
      }}
      mayDerive={permissions.stateDerivation(actor, facts) === null}
      detach={detachEvidence}
    />
  )
}
