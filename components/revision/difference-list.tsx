import { differenceInWords } from '#domain/revision-comparison.ts'
import type { Difference, DifferenceKind } from '#domain/text/anchor-state.ts'

const kindWord: Record<DifferenceKind, string> = {
  number: 'Number',
  date: 'Date',
  unit: 'Unit',
  negation: 'Negation',
  hedge: 'Hedge',
  name: 'Name',
}

/** What makes the new words say something else, each thing by its kind. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1" aria-label="What differs">
      {differences.map((difference) => (
        <li key={`${difference.kind} ${difference.was} ${difference.is}`}>
          <span className="text-muted">{kindWord[difference.kind]}:</span>{' '}
          <bdi className="font-medium">{differenceInWords(difference)}</bdi>
        </li>
      ))}
    </ul>
  )
}
