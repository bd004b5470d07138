import { type QueueQuery, queueAddressOfArticle } from '#domain/queue.ts'
import { pack } from '../ui/packed.ts'
import { type QueueItem, queueLine } from './queue-line.ts'
import { QueueLines } from './queue-lines.tsx'

type Props = { items: readonly QueueItem[]; query: QueueQuery; now: Date; timeZone: string }

/** What stands in a queue, in the order in which it is wanted. */
export function QueueList({ items, query, ...clock }: Props) {
  const lines = items.map((item) => queueLine(item, clock))
  return <QueueLines lines={pack(lines)} ofArticle={queueAddressOfArticle(query)} />
}
