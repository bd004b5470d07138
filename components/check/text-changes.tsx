import type { Words } from '#domain/words/words.ts'
import { WordDiff } from './word-diff.tsx'

type Props = {
  changes: readonly { part: string; label: string; before: string; after: string }[]
  language: string
  words: Words
}

/** Each changed text under its name, as a word diff. */
export function TextChanges({ changes, language, words }: Props) {
  return changes.map(({ part, label, before, after }) => (
    <div key={part} className="mt-2">
      <dt className="font-sans text-sm text-muted">{label}</dt>
      <dd>
        <WordDiff {...{ before, after, language, words }} />
      </dd>
    </div>
  ))
}
