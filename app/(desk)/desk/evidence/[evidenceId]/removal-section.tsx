import { startingForm } from '#app/kept-form.ts'
import { RemoveForm } from '#components/evidence/remove-form.tsx'
import { Section } from '#components/ui/section.tsx'
import { type Actor, actsAs } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { removeEvidence } from './actions.ts'

type Props = {
  actor: Actor
  piece: { id: string; changes: number }
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Removing a piece for good, for those who may; the rest are told who can. */
export async function RemovalSection({ actor, piece, searchParams }: Props) {
  const values = { evidenceId: piece.id, basedOn: String(piece.changes) }
  return (
    <Section id="removal" title="Removal">
      {actsAs(actor, 'editor') ? (
        <RemoveForm
          action={removeEvidence}
          initial={await startingForm('remove-evidence', searchParams, values)}
          refusal={permissions.removeEvidence(actor)?.sentence ?? null}
        />
      ) : (
        <p className="text-muted">Editors remove evidence.</p>
      )}
    </Section>
  )
}
