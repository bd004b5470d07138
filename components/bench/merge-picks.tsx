import { useState } from 'react'
import { mergeable } from '#domain/claim-neighbours.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { useFormField } from '../form/form-context.ts'
import { Choice } from '../ui/choice.tsx'
import { Fieldset } from '../ui/fieldset.tsx'

/**
 * Which claims join this one, the nearest first. Each goes with the version that stood here when the form was drawn,
 * not with one that came meanwhile: so a claim that somebody changed is refused as stale.
 */
export function MergePicks({ claim, claims }: { claim: BenchClaim; claims: readonly BenchClaim[] }) {
  const { value, error } = useFormField('claimIds')
  const [seen] = useState(() => ({ claim, others: mergeable(claim, claims) }))
  const [picked, setPicked] = useState<readonly string[]>(() => value.split('\n').filter(Boolean))
  const joining = seen.others.filter(({ id }) => picked.includes(id))
  const toggle = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])
  if (seen.others.length === 0) return <p className="text-muted">There is no other claim to merge it with.</p>
  return (
    <Fieldset legend={`Merge claim ${claim.number} with`} error={error}>
      <div className="grid max-h-64 overflow-y-auto">
        {seen.others.map(({ id, number, wording }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={picked.includes(id)}
            onChange={() => toggle(id)}
            label={
              <>
                {number}. <bdi>{wording}</bdi>
              </>
            }
          />
        ))}
      </div>
      {[seen.claim, ...joining].map(({ id, version }) => (
        <span key={id} className="contents">
          <input type="hidden" name="claimIds" value={id} readOnly />
          <input type="hidden" name="basedOn" value={version} readOnly />
        </span>
      ))}
    </Fieldset>
  )
}
