import { type ClaimKind, claimKindWord, type Stage } from '#domain/claim.ts'
import { Badge } from '../ui/badge.tsx'
import { Link } from '../ui/link.tsx'
import { StageMark } from '../verdict/stage-mark.tsx'
import { DueMark } from './due-mark.tsx'

type Entry = {
  claimId: string
  number: number
  kind: ClaimKind
  wording: string
  articleTitle: string
  language: string
  stage: Stage
  wasSentBack: boolean
  dueAt: Date | null
}

type Props = { entries: readonly Entry[]; now: Date; timeZone: string }

/** What needs this person first; then, under its own heading, what waits for somebody else. */
export function QueueList({ entries, now, timeZone }: Props) {
  const groups = [
    { title: 'Needs you', entries: entries.filter((entry) => entry.stage !== 'proposed') },
    { title: 'Waits for a sign-off', entries: entries.filter((entry) => entry.stage === 'proposed') },
  ]
  return groups
    .filter((group) => group.entries.length > 0)
    .map((group) => (
      <section key={group.title} aria-label={group.title} className="grid gap-2">
        <h2 className="font-semibold text-muted">{group.title}</h2>
        <ol className="divide-y divide-hairline border-y border-hairline">
          {group.entries.map((entry) => (
            <QueueRow key={entry.claimId} entry={entry} now={now} timeZone={timeZone} />
          ))}
        </ol>
      </section>
    ))
}

function QueueRow({ entry, now, timeZone }: { entry: Entry; now: Date; timeZone: string }) {
  return (
    <li className="grid items-start gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[minmax(0,1fr)_8rem_11rem]">
      <div className="min-w-0">
        <h3 className="font-medium">
          <Link href={`/desk/claims/${entry.claimId}`} className="inline-block py-0.5">
            <bdi>{entry.wording}</bdi>
          </Link>
        </h3>
        <p className="text-muted">
          Claim {entry.number}, {claimKindWord[entry.kind].toLowerCase()} ·{' '}
          <bdi lang={entry.language}>{entry.articleTitle}</bdi>
          {entry.wasSentBack && (
            <>
              {' '}
              <Badge tone="attention">Sent back</Badge>
            </>
          )}
        </p>
      </div>
      <p className="pt-0.5">
        <StageMark stage={entry.stage} />
      </p>
      <p className="pt-0.5 tabular-nums">
        <DueMark dueAt={entry.dueAt} now={now} timeZone={timeZone} />
      </p>
    </li>
  )
}
