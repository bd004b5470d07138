import type { CorrectionKind } from './correction.ts'

/** One correction or retraction as the list of them prints it, for good. */
export type ListedCorrection = {
  articleId: string
  slug: string
  kind: CorrectionKind
  /** ISO 8601. */
  at: string
  /** The edition that made it; null for the retraction of a whole check, which makes none. */
  edition: number | null
  /** Null where the whole check was retracted since: its words give way to that reason. */
  said: { title: string; language: string; reason: string } | null
  /** The claim that was retracted, where it was one. */
  claimNumber: number | null
  /** When and why the whole check was retracted, where it was. */
  gone: { at: string; reason: string } | null
}
