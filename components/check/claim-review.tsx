import { claimReview } from '#domain/claim-review.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'

type Props = { edition: EditionDocument; claim: EditionClaim; origin: string }

/** The one place that prints markup unescaped by React: JSON in which no tag can be closed or opened. */
export function ClaimReview({ edition, claim, origin }: Props) {
  return (
    <script
      type="application/ld+json"
      // JSON-LD has no other way; see inScript.
      dangerouslySetInnerHTML={{ __html: inScript(claimReview(edition, claim, origin)) }}
    />
  )
}

function inScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
