import type { FormAction, FormState } from '#domain/form-state.ts'
import { type QueueQuery, queueAddressOfArticle } from '#domain/queue.ts'
import { ActionForm } from '../form/action-form.tsx'
import { pack } from '../ui/packed.ts'
import type { AssignablePeople } from './assign-fields.tsx'
import { AssignTicked } from './assign-ticked.tsx'
import { NewClaimLines } from './new-claim-lines.tsx'
import { type QueueItem, queueLine } from './queue-line.ts'

type Props = {
  items: readonly QueueItem[]
  query: QueueQuery
  now: Date
  timeZone: string
  action: FormAction
  initial: FormState
  /** Whom an editor may choose; null for those who do not assign. */
  people: AssignablePeople | null
}

/** The claims that nobody has: each can be taken with one press, and editors assign those that they tick. */
export function NewClaims({ items, query, now, timeZone, action, initial, people }: Props) {
  const lines = items.map((item) => queueLine(item, { now, timeZone }))
  return (
    <ActionForm label="Claims that nobody has" action={action} initial={initial}>
      {people ? (
        <AssignTicked people={people} timeZone={timeZone} isReasonAsked={false} />
      ) : (
        <p className="text-muted">Take what you can check. Editors assign claims as well, with a due time.</p>
      )}
      <NewClaimLines
        lines={pack(lines)}
        ofArticle={queueAddressOfArticle(query)}
        areTicked={people !== null}
      />
    </ActionForm>
  )
}
