import { type QueueCounts, type QueueQuery, queueAddress, queueTabs, queueTabWord } from '#domain/queue.ts'
import { cn } from '../ui/cn.ts'

/** The ways to look at the queue as links, each with how much it holds; the filters stay. */
export function QueueTabs({ query, counts }: { query: QueueQuery; counts: QueueCounts }) {
  return (
    <nav aria-label="Your queue" className="border-b border-hairline">
      <ul className="flex flex-wrap gap-x-1">
        {queueTabs.map((tab) => {
          const isCurrent = tab === query.show
          return (
            <li key={tab}>
              <a
                href={queueAddress({ ...query, show: tab })}
                aria-current={isCurrent ? 'page' : undefined}
                className={cn(
                  'flex min-h-10 items-center gap-1.5 border-b-2 px-2.5 pointer-coarse:min-h-11',
                  isCurrent ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink',
                )}
              >
                {queueTabWord[tab]} <span className="tabular-nums">{counts[tab]}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
