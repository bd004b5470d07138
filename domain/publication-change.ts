import { type CorrectionKind, changedVerdicts } from './correction.ts'
import type { EditionDocument } from './edition.ts'
import { type EditionChanges, editionChanges } from './edition-changes.ts'

/** What the next edition changes for readers, and the least kind of change that it can be called. */
type PublicationChange = {
  changes: EditionChanges
  least: CorrectionKind
  /** Claims whose verdict readers would find changed or gone, by number. */
  verdicts: number[]
}

/**
 * The next edition against the newest, and each of its verdicts against the last one that readers were told; null
 * where it is the first. `earlier` are the editions as readers may see them, oldest first. What was retracted in
 * between has been told of already.
 */
export function publicationChange(
  earlier: readonly EditionDocument[],
  next: EditionDocument,
): PublicationChange | null {
  const newest = earlier.at(-1)
  if (!newest) return null
  const retracted = new Set(next.retracted.map((one) => one.number))
  const told = earlier.map(({ claims }) => claims.filter((claim) => !retracted.has(claim.number)))
  const verdicts = changedVerdicts(told, next.claims)
  const changes = editionChanges(newest, next)
  return { changes, verdicts, least: leastKind(changes, verdicts) }
}

/**
 * A changed verdict is at least a *correction* (product.md, Words); evidence that readers no longer find at least an
 * *update*; a claim or evidence that they did not have at least an *addition*. All else may be a typo.
 */
function leastKind({ claims }: EditionChanges, verdicts: readonly number[]): CorrectionKind {
  const evidence = claims.flatMap((claim) => claim.evidence)
  const isRemoved = evidence.some(
    (piece) => piece.fate === 'gone' || piece.texts.some((change) => change.part === 'removal'),
  )
  if (verdicts.length > 0) return 'correction'
  if (isRemoved) return 'update'
  const isAdded = [...claims, ...evidence].some(({ fate }) => fate === 'added')
  return isAdded ? 'addition' : 'typo'
}
