import { startingForm } from '#app/kept-form.ts'
import { DetachForm } from '#components/evidence/detach-form.tsx'
import type { DeskEvidence } from '#components/evidence/evidence-item.tsx'
import { EvidenceList } from '#components/evidence/evidence-list.tsx'
import { ActionLink } from '#components/ui/action-link.tsx'
import { Section } from '#components/ui/section.tsx'
import { blankForm } from '#domain/form-state.ts'
import { permissions } from '#domain/permissions.ts'
import { detachEvidence } from './actions.ts'
import type { LoadedClaim, SearchParams } from './load-claim.ts'

type Props = {
  loaded: LoadedClaim
  evidence: readonly DeskEvidence[]
  flags: ReadonlyMap<number, string>
  searchParams: SearchParams
}

const nothing =
  'Nothing is attached yet, so no verdict can rest on anything. Attach the first piece, for example the publication in which the words stand, with the passage copied out.'

/** The evidence on the claim, each piece with its own form to take it off. */
export async function EvidenceSection({ loaded, evidence, flags, searchParams }: Props) {
  const { actor, facts, seen } = loaded
  const refusal = permissions.detachEvidence(actor, facts)?.sentence ?? null
  const kept = await startingForm('detach-evidence', searchParams, seen)
  const forms = evidence.map(({ number }) => {
    const own = String(number)
    // What was kept over an ended session belongs to one of the forms only.
    const initial = kept.values.number === own ? kept : blankForm({ ...seen, number: own })
    const form = <DetachForm number={number} action={detachEvidence} initial={initial} refusal={refusal} />
    return [number, form] as const
  })
  return (
    <Section
      id="evidence"
      title="Evidence"
      action={
        <ActionLink
          href={`/desk/claims/${seen.claimId}/evidence`}
          refusal={permissions.attachEvidence(actor, facts)?.sentence}
        >
          Attach evidence
        </ActionLink>
      }
    >
      <EvidenceList evidence={evidence} flags={flags} detachForms={new Map(forms)} empty={nothing} />
    </Section>
  )
}
