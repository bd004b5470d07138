import { useMemo } from 'react'
import { blankForm, type FormAction } from '#domain/form-state.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { MergePicks } from './merge-picks.tsx'

type Props = {
  article: { id: string }
  claim: BenchClaim
  claims: readonly BenchClaim[]
  action: FormAction
  refusal: string | null
}

/** Makes one claim of several that say the same. */
export function MergeForm({ article, claim, claims, action, refusal }: Props) {
  const { id: articleId } = article
  const initial = useMemo(() => blankForm({ articleId, wording: claim.wording }), [articleId, claim.wording])
  return (
    <ActionForm
      label="Merge claims"
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      className="grid gap-4"
    >
      <FormHidden name="articleId" />
      <MergePicks claim={claim} claims={claims} />
      <FormArea name="wording" label="Wording of the claim that they become" rows={3} />
      <p className="text-muted">
        It gets a number of its own, the words and the evidence of all, and kind, date and who said it from
        claim {claim.number}. What was proposed ends.
      </p>
      <div>
        <Button variant="primary" shortcut="submit" refusal={refusal}>
          Merge the claims
        </Button>
      </div>
    </ActionForm>
  )
}
