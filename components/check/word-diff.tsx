import { aroundChanges, wordDiff } from '#domain/word-diff.ts'
import type { Words } from '#domain/words/words.ts'

type Props = {
  before: string
  after: string
  /** BCP 47, of the text. */
  language: string
  words: Words
}

/** What was taken out of a text, struck through, and what was put in, underlined; both are also said. */
export function WordDiff({ before, after, language, words: { t } }: Props) {
  const runs = aroundChanges(wordDiff(before, after, language))
  return (
    <span dir="auto" className="block whitespace-pre-line">
      {runs.map(({ kind, words }, index) => {
        // Runs have no name but their place, and never move.
        const key = `${index} ${kind}`
        if (kind === 'same') return <span key={key}>{words}</span>
        const Mark = kind === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={key} className={look[kind]}>
            {/* Isolated: the direction is that of the text, not that of our word before it. */}
            <bdi className="sr-only"> {t(`changes.${kind}`)} </bdi>
            {words}
          </Mark>
        )
      })}
    </span>
  )
}

const look = {
  removed: 'text-muted line-through decoration-2',
  added: 'bg-surface font-semibold [del+&]:ms-1 underline decoration-2 underline-offset-[0.18em]',
}
