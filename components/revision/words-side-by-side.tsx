import { type DiffRun, wordDiff } from '#domain/word-diff.ts'
import { cn } from '../ui/cn.ts'

type Props = {
  was: string
  /** Null when the words are lost. */
  is: string | null
  /** BCP 47, of the article. */
  language: string
}

/** The words before and after beside each other; what was taken out is struck through, what was put in underlined. */
export function WordsSideBySide({ was, is, language }: Props) {
  const runs = is === null ? [{ kind: 'same' as const, words: was }] : wordDiff(was, is, language)
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      <Side title="Was" runs={runs.filter(({ kind }) => kind !== 'added')} language={language} />
      {is === null ? (
        <div>
          <dt className="text-xs font-semibold text-muted">Is</dt>
          <dd className="text-muted">Not found in the new text.</dd>
        </div>
      ) : (
        <Side title="Is" runs={runs.filter(({ kind }) => kind !== 'removed')} language={language} />
      )}
    </dl>
  )
}

function Side({ title, runs, language }: { title: string; runs: readonly DiffRun[]; language: string }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs font-semibold text-muted">{title}</dt>
      <dd lang={language} dir="auto" className="font-serif text-base break-words whitespace-pre-line">
        {runs.map(({ kind, words }, index) => {
          // Runs have no name but their place, and never move.
          const key = `${index} ${kind}`
          if (kind === 'same') return <span key={key}>{words}</span>
          const Mark = kind === 'removed' ? 'del' : 'ins'
          return (
            <Mark key={key} className={cn('decoration-2', look[kind])}>
              {words}
            </Mark>
          )
        })}
      </dd>
    </div>
  )
}

const look = {
  removed: 'text-muted line-through',
  added: 'bg-surface font-semibold underline underline-offset-[0.18em]',
}
