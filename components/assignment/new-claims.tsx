import type { FormAction, FormState } from '#domain/form-state.ts'
import { type QueueQuery, queueAddress } from '#domain/queue.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormPick } from '../form/form-pick.tsx'
import { Button } from '../ui/button.tsx'
import type { AssignablePeople } from './assign-fields.tsx'
import { AssignTicked } from './assign-ticked.tsx'
import { type QueueItem, queueLine } from './queue-line.ts'
import { QueueRow } from './queue-row.tsx'

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
  return (
    <ActionForm label="Claims that nobody has" action={action} initial={initial}>
      {people ? (
        <AssignTicked people={people} timeZone={timeZone} isReasonAsked={false} />
      ) : (
        <p className="text-muted">Take what you can check. Editors assign claims as well, with a due time.</p>
      )}
      <ol className="divide-y divide-hairline border-y border-hairline">
        {items.map((item) => (
          <QueueRow
            key={item.claimId}
            line={queueLine(item, {
              ...{ now, timeZone },
              onlyArticle: queueAddress({ ...query, article: item.article.id }),
            })}
            tick={
              people && (
                <FormPick
                  name="claimIds"
                  value={item.claimId}
                  label={`Tick claim ${item.number}: ${item.wording}`}
                />
              )
            }
            action={
              <Button name="take" value={item.claimId} shortcut="claim.assign-me">
                Take it
                <span className="sr-only">
                  : claim {item.number}, {item.wording}
                </span>
              </Button>
            }
          />
        ))}
      </ol>
    </ActionForm>
  )
}
