import { startingForm } from '#app/kept-form.ts'
import { DerivationLine, type DerivedPiece } from '#components/evidence/derivation-line.tsx'
import { DetachForm } from '#components/evidence/detach-form.tsx'
import type { DeskEvidence } from '#components/evidence/evidence-item.tsx'
import { EvidenceList } from '#components/evidence/evidence-list.tsx'
import { type IndependenceLine, IndependenceList } from '#components/evidence/independence-list.tsx'
import { ActionLink } from '#components/ui/action-link.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { blankForm } from '#domain/form-state.ts'
import { permissions } from '#domain/permissions.ts'
import { detachEvidence } from './actions.ts'
import type { LoadedClaim, SearchParams } from './load-claim.ts'

type Props = {
  loaded: LoadedClaim
  evidence: readonly DeskEvidence[]
  independence: {
    flags: ReadonlyMap<number, string>
    lines: readonly IndependenceLine[]
    derivesFrom: ReadonlyMap<number, readonly DerivedPiece[]>
  }
  searchParams: SearchParams
}

const nothing =
  'Nothing is attached yet, so no verdict can rest on anything. Attach the first piece, for example the publication in which the words stand, with the passage copied out.'

/** The evidence on the claim: how independent it is, and each piece with what can be done with it. */
export async function EvidenceSection({ loaded, evidence, independence, searchParams }: Props) {
  const { actor, facts, seen } = loaded
  const { claimId } = seen
  const attach = permissions.attachEvidence(actor, facts)?.sentence ?? null
  const refusal = permissions.detachEvidence(actor, facts)?.sentence ?? null
  const kept = await startingForm('detach-evidence', searchParams, seen)
  const doings = evidence.map(({ number, evidenceId }) => {
    const own = String(number)
    // What was kept over an ended session belongs to one of the forms only.
    const initial = kept.values.number === own ? kept : blankForm({ ...seen, number: own })
    const from = independence.derivesFrom.get(number) ?? []
    const mayChange = permissions.stateDerivation(actor, facts) === null
    const doing = (
      <>
        <DerivationLine {...{ claimId, number, evidenceId, from, mayChange }} />
        <DetachForm number={number} action={detachEvidence} initial={initial} refusal={refusal} />
      </>
    )
    return [number, doing] as const
  })
  return (
    <Section
      id="evidence"
      title="Evidence"
      action={
        <ActionLink href={`/desk/claims/${claimId}/evidence`} refusal={attach} shortcut="claim.evidence">
          Attach evidence
        </ActionLink>
      }
    >
      {attach === null && (
        <p>
          <Link href={`/desk/claims/${claimId}/evidence/known`}>
            Attach a piece that the desk has already
          </Link>
        </p>
      )}
      <IndependenceList lines={independence.lines} />
      <EvidenceList evidence={evidence} flags={independence.flags} doings={new Map(doings)} empty={nothing} />
    </Section>
  )
}
