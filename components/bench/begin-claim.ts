import { claimBefore } from '#domain/claim-neighbours.ts'
import { blankForm, type FormState } from '#domain/form-state.ts'
import { hopRows, hopValues, rowValues } from '#domain/hop-rows.ts'
import { suggestClaim } from '#domain/suggest-claim.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import type { Span } from '#domain/text/span.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { knownOnBench } from './known-on-bench.ts'

type Ground = {
  article: { id: string; language: string; text: string }
  chosen: Span
  around: Span
  claims: readonly BenchClaim[]
  kept?: FormState | null
}

/** What the form of a new claim begins with: what came back over an ended session, else what the words suggest. */
export function beginClaim({ article, chosen, around, claims, kept }: Ground) {
  const { id: articleId, text, language } = article
  const before = claimBefore(claims, chosen.start)
  const known = knownOnBench(claims)
  const last = before && { rows: hopRows(hopValues(before.hops)), end: before.anchor?.end ?? 0 }
  const suggested = suggestClaim({ text, chosen, around, language, before: last, known })
  const wording = asSentence(text.slice(chosen.start, chosen.end))
  const values = { articleId, wording, kind: suggested.kind, ...rowValues(suggested.rows) }
  return { before, known, initial: kept ?? blankForm({ ...values, dueOn: suggested.dueOn ?? '' }) }
}
