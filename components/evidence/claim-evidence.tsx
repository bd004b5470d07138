'use client'
import { blankForm, type FormAction } from '#domain/form-state.ts'
import { type KeptForm, startOf } from '#domain/kept-form.ts'
import { ActionLink } from '../ui/action-link.tsx'
import { Link } from '../ui/link.tsx'
import { OnDemand } from '../ui/on-demand.tsx'
import { type Packed, unpack } from '../ui/packed.ts'
import { Section } from '../ui/section.tsx'
import { DerivationLine, type DerivedPiece } from './derivation-line.tsx'
import { DetachForm } from './detach-form.tsx'
import { EvidenceItem } from './evidence-item.tsx'
import type { EvidenceLine } from './evidence-line.ts'
import { type IndependenceLine, IndependenceList } from './independence-list.tsx'

type Props = {
  seen: { claimId: string; basedOn: string }
  lines: Packed<EvidenceLine & { from: readonly DerivedPiece[] }>
  independence: readonly IndependenceLine[]
  refusals: { attach: string | null; detach: string | null }
  mayDerive: boolean
  detach: FormAction
  kept: KeptForm | null
}

const nothing =
  'Nothing is attached yet, so no verdict can rest on anything. Attach the first piece, for example the publication in which the words stand, with the passage copied out.'

/** The evidence on the claim: how independent it is, and each piece with what can be done with it. */
export function ClaimEvidence({ seen, independence, refusals, mayDerive, detach, kept, ...given }: Props) {
  const lines = unpack(given.lines)
  const { claimId } = seen
  // What was kept over an ended session belongs to one of the forms only.
  const back = startOf(kept, 'detach-evidence', seen)
  return (
    <Section
      id="evidence"
      title="Evidence"
      action={
        <ActionLink
          href={`/desk/claims/${claimId}/evidence`}
          refusal={refusals.attach}
          shortcut="claim.evidence"
        >
          Attach evidence
        </ActionLink>
      }
    >
      {refusals.attach === null && (
        <p>
          <Link href={`/desk/claims/${claimId}/evidence/known`}>
            Attach a piece that the desk has already
          </Link>
        </p>
      )}
      <IndependenceList lines={independence} />
      {lines.length === 0 && <p className="max-w-[70ch] text-muted">{nothing}</p>}
      {lines.length > 0 && (
        <ol className="divide-y divide-hairline">
          {lines.map(({ from, ...piece }) => {
            const { number, evidenceId } = piece
            const own = String(number)
            const initial = back.values.number === own ? back : blankForm({ ...seen, number: own })
            return (
              <EvidenceItem key={number} piece={piece}>
                <DerivationLine {...{ claimId, number, evidenceId, from }} mayChange={mayDerive} />
                <OnDemand
                  name={`take-e${own}-off`}
                  summary={`Take e${own} off this claim`}
                  at={`e${own}`}
                  isOpen={initial.refusal !== null}
                >
                  <DetachForm {...{ number, initial }} action={detach} refusal={refusals.detach} />
                </OnDemand>
              </EvidenceItem>
            )
          })}
        </ol>
      )}
    </Section>
  )
}
