import { useMemo } from 'react'
import { blankForm } from '#domain/form-state.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { HiddenFields } from '../form/hidden-fields.tsx'
import { Button } from '../ui/button.tsx'
import { ArticleQuote } from './article-quote.tsx'
import type { ClaimPaneProps } from './claim-pane-props.ts'
import { WordSteps } from './word-steps.tsx'

/** The words that a claim rests on, which can begin and end a word earlier or later. */
export function ClaimPlace({ article, claim, actions, refusals, moved, onMove }: ClaimPaneProps) {
  const { id: claimId, version, anchor } = claim
  const { text, language, revisionId } = article
  const initial = useMemo(() => blankForm({ claimId, basedOn: `${version}` }), [claimId, version])
  const span = moved ?? anchor
  // What waits says already that they are lost.
  if (!span)
    return claim.waiting ? null : <p className="text-muted">Its words do not stand in this revision.</p>
  const words = text.slice(span.start, span.end)
  const canMove = refusals.moveAnchor === null && !claim.isWithdrawn && !claim.isRetracted
  return (
    <div className="grid gap-2">
      <ArticleQuote words={words} language={language} />
      {canMove && <WordSteps language={language} onStep={onMove} />}
      {moved && (
        <ActionForm
          key={claimId}
          label="Move the claim"
          action={actions.moveAnchor}
          initial={initial}
          fieldNames={claimConflictNames}
          className="grid gap-2"
        >
          <FormHidden name="claimId" />
          <FormHidden name="basedOn" />
          <HiddenFields fields={{ revisionId, startsAt: span.start, endsAt: span.end, words }} />
          <div>
            <Button variant="primary" shortcut="submit">
              Rest it on these words
            </Button>
          </div>
        </ActionForm>
      )}
    </div>
  )
}
