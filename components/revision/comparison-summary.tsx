import { losesVerdict, type RevisionComparison, tellsReaders } from '#domain/compared-revision.ts'
import { claimsInWords } from '#domain/numbers-in-words.ts'
import { anchorStates } from '#domain/text/anchor-state.ts'
import { Details } from '../ui/details.tsx'
import { AnchorStateMark } from './anchor-state-mark.tsx'

/** How many claims come through how, and what the new text does to verdicts, readers and passages. */
export function ComparisonSummary({ comparison }: { comparison: RevisionComparison }) {
  const { counts, exact, moved, waiting, passages } = comparison
  const falls = waiting.filter(losesVerdict).map(({ number }) => number)
  const told = waiting.filter(tellsReaders).map(({ number }) => number)
  return (
    <div className="grid gap-3">
      <ul className="flex flex-wrap gap-x-6 gap-y-2" aria-label="Claims by what becomes of their words">
        {anchorStates.map((state) => (
          <li key={state} className="flex items-center gap-2">
            <AnchorStateMark state={state} /> <span className="tabular-nums">{counts[state]}</span>
          </li>
        ))}
      </ul>
      <ul className="list-disc space-y-1 ps-5">
        <li>
          {falls.length > 0
            ? `The verdicts on ${claimsInWords(falls)} are suspended.`
            : 'No verdict is suspended.'}
        </li>
        <li>
          {told.length > 0
            ? `The published pages of ${claimsInWords(told)} say from then on that the article was changed after the check.`
            : 'Published pages stay as they are.'}
        </li>
        <li>
          Passages: {passages.now} in the new text, {passages.added} of them new, {passages.gone} gone.
          Afterwards: {passages.unread} unread, {passages.setAside} set aside.
        </li>
      </ul>
      {(exact.length > 0 || moved.length > 0) && (
        <Details summary="Claims that need nobody">
          <p>{exact.length > 0 && `Exact: ${claimsInWords(exact)}.`}</p>
          <p>{moved.length > 0 && `Moved: ${claimsInWords(moved)}.`}</p>
        </Details>
      )}
    </div>
  )
}
