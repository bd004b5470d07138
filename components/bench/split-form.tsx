import { useId, useState } from 'react'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import { splitAt, splitPlaces } from '#domain/text/split-places.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { HiddenFields } from '../form/hidden-fields.tsx'
import { Button } from '../ui/button.tsx'
import { SplitParts } from './split-parts.tsx'

type Props = {
  article: { language: string; revisionId: string; text: string }
  claim: BenchClaim
  action: FormAction
  initial: FormState
  refusal: string | null
}

/** Makes two claims of one: where the second one begins, and how each is worded. */
export function SplitForm({ article, claim, action, initial, refusal }: Props) {
  const { text, language, revisionId } = article
  const sliderId = useId()
  const places = claim.anchor ? splitPlaces(text, claim.anchor, language) : []
  const [chosen, setChosen] = useState(Math.floor(places.length / 2))
  const at = places[Math.min(chosen, places.length - 1)]
  if (!claim.anchor || at === undefined)
    return <p className="text-muted">A claim is split between two words, and this one rests on one.</p>
  const [one, two] = splitAt(text, claim.anchor, at)
  const [first, second] = [text.slice(one.start, one.end), text.slice(two.start, two.end)]
  const fields = {
    ...{ revisionId, startsOne: one.start, endsOne: one.end, startsTwo: two.start, endsTwo: two.end },
  }
  return (
    <ActionForm
      label="Split the claim"
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      className="grid gap-4"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <HiddenFields fields={fields} />
      <div className="grid gap-1">
        <label htmlFor={sliderId} className="font-medium">
          Where the second claim begins
        </label>
        <input
          id={sliderId}
          type="range"
          min={0}
          max={places.length - 1}
          value={Math.min(chosen, places.length - 1)}
          onChange={(event) => setChosen(event.target.valueAsNumber)}
          aria-valuetext={`at “${second.split(/\s+/).slice(0, 4).join(' ')}”`}
          className="w-full accent-ink pointer-coarse:min-h-11"
        />
      </div>
      <SplitParts
        parts={[first, second]}
        wordings={[asSentence(first), asSentence(second)]}
        language={language}
      />
      <p className="text-muted">
        Both get numbers of their own, and who said it, the evidence and the editors of claim {claim.number}.
        What was proposed ends.
      </p>
      <div>
        <Button variant="primary" shortcut="submit" refusal={refusal}>
          Split the claim
        </Button>
      </div>
    </ActionForm>
  )
}
