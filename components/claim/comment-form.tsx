import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormDetails } from '../form/form-details.tsx'
import { FormArea, FormHidden } from '../form/form-fields.tsx'
import { FormTicks } from '../form/form-ticks.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  action: FormAction
  initial: FormState
  people: readonly { id: string; name: string }[]
  refusal: string | null
}

/** Says something about a claim to the desk, and tells whom it is for. */
export function CommentForm({ action, initial, people, refusal }: Props) {
  return (
    <ActionForm
      label="Comment"
      action={action}
      initial={initial}
      draft={`comment:${initial.values.claimId}`}
      className="grid max-w-[70ch] gap-4"
    >
      <FormHidden name="claimId" />
      <CommentFields label="Comment" people={people} />
      <div>
        <Button refusal={refusal} shortcut="submit">
          Comment
        </Button>
      </div>
    </ActionForm>
  )
}

/** The same, in answer to somebody's comment; its number on the page tells one form from another. */
export function ReplyForm({
  action,
  initial,
  people,
  refusal,
  number,
  to,
}: Props & { number: number; to: string }) {
  return (
    <ActionForm
      label={`Reply to comment ${number} by ${to}`}
      action={action}
      initial={initial}
      draft={`reply:${initial.values.inReplyTo}`}
      className="grid max-w-[70ch] gap-2"
    >
      <FormHidden name="claimId" />
      <FormHidden name="inReplyTo" />
      <FormDetails summary="Reply">
        <div className="grid gap-4">
          <CommentFields label="Your reply" people={people} />
          <div>
            <Button refusal={refusal} shortcut="submit">
              Reply
            </Button>
          </div>
        </div>
      </FormDetails>
    </ActionForm>
  )
}

function CommentFields({ label, people }: { label: string; people: Props['people'] }) {
  return (
    <>
      <FormArea name="words" label={label} hint="“@” and a full name tells that person too." rows={3} />
      {people.length > 0 && (
        <FormTicks
          name="tell"
          legend="Tell these people"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}
