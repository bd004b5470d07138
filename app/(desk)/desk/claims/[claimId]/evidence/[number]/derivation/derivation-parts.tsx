import { startingForm } from '#app/kept-form.ts'
import { DerivationForm, TakeBackForm } from '#components/evidence/derivation-form.tsx'
import type { DeskEvidence } from '#components/evidence/evidence-line.ts'
import { FindEvidenceForm } from '#components/evidence/find-evidence-form.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listDerivations } from '#db/queries/list-derivations.ts'
import { listDeskEvidence } from '#db/queries/list-desk-evidence.ts'
import { blankForm } from '#domain/form-state.ts'
import { evidenceSearch } from '#domain/known-evidence-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { stateDerivation, takeBackDerivation } from '../../../known-evidence-actions.ts'
import type { LoadedClaim, SearchParams } from '../../../load-claim.ts'

type Props = {
  loaded: LoadedClaim
  piece: DeskEvidence
  evidence: readonly DeskEvidence[]
  searchParams: SearchParams
}

/** What the piece derives from so far, and the form that adds to it: pieces of the claim first, then what was found. */
export async function DerivationParts({ loaded, piece, evidence, searchParams }: Props) {
  const { actor, facts, seen } = loaded
  const refusal = permissions.stateDerivation(actor, facts)?.sentence ?? null
  const { q } = evidenceSearch.parse(await searchParams)
  const [{ from }, found] = await Promise.all([
    listDerivations(desk(), piece.evidenceId),
    q ? listDeskEvidence(desk(), { words: q, page: 1, standing: true }) : { evidence: [], hasMore: false },
  ])
  const own = { ...seen, number: String(piece.number) }
  const kept = await startingForm('state-derivation', searchParams, own)
  const taken = new Set([piece.evidenceId, ...from.map(({ id }) => id)])
  const here = evidence.filter((one) => !taken.has(one.evidenceId) && !one.removed)
  const hereIds = new Set(here.map((one) => one.evidenceId))
  const elsewhere = found.evidence.filter(({ id }) => !taken.has(id) && !hereIds.has(id))
  const options = [
    ...new Map(here.map((one) => [one.evidenceId, `e${one.number} ${one.title} (${one.sourceName})`])),
    ...elsewhere.map((one) => [one.id, `${one.title} (${one.source})`] as const),
  ].map(([value, label]) => ({ value, label }))
  const path = `/desk/claims/${seen.claimId}/evidence/${piece.number}/derivation`
  return (
    <div className="grid gap-8">
      <Section title={<bdi>{piece.title}</bdi>}>
        {from.length === 0 && <p>Nothing is noted: it counts as a root of its own.</p>}
        {from.length > 0 && (
          <ul className="divide-y divide-hairline">
            {from.map((one) => (
              <li key={one.id} className="flex flex-wrap items-baseline justify-between gap-3 py-2">
                <span>
                  It derives from{' '}
                  <Link href={`/desk/evidence/${one.id}`}>
                    <bdi>{one.title}</bdi>
                  </Link>{' '}
                  (<bdi>{one.source}</bdi>).
                </span>
                <TakeBackForm
                  action={takeBackDerivation}
                  initial={blankForm({ ...own, fromId: one.id })}
                  title={one.title}
                  refusal={refusal}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Look among the desk’s evidence">
        <FindEvidenceForm words={q} path={path} />
        {q && <p>{foundInWords(elsewhere.length, found.hasMore)}</p>}
      </Section>
      <DerivationForm
        action={stateDerivation}
        initial={kept.values.number === own.number ? kept : blankForm(own)}
        options={options}
        refusal={refusal}
      />
    </div>
  )
}

function foundInWords(count: number, hasMore: boolean): string {
  if (count === 0) return 'The desk has no such evidence that is not on this claim.'
  const more = hasMore ? ' There are more: look for more of the title.' : ''
  return `${count} found; ${count === 1 ? 'it stands' : 'they stand'} below, after the pieces of this claim.${more}`
}
