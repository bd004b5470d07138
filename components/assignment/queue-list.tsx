import { type QueueQuery, queueAddress } from '#domain/queue.ts'
import { type QueueItem, QueueRow } from './queue-row.tsx'

type Props = { items: readonly QueueItem[]; query: QueueQuery; now: Date; timeZone: string }

/** What stands in a queue, in the order in which it is wanted. */
export function QueueList({ items, query, ...clock }: Props) {
  return (
    <ol className="divide-y divide-hairline border-b border-hairline">
      {items.map((item) => (
        <QueueRow
          key={item.claimId}
          item={item}
          onlyArticle={queueAddress({ ...query, article: item.article.id })}
          {...clock}
        />
      ))}
    </ol>
  )
}
