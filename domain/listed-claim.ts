import type { Answers } from './verdict.ts'

/** A published claim as a list shows it: a filter's, a search's, a speaker's. */
export type ListedClaim = {
  /** Of its check. */
  slug: string
  title: string
  number: number
  wording: string
  language: string
  answers: Answers
  speaker: { key: string; name: string } | null
  /** When the newest edition was published, ISO 8601. */
  publishedAt: string
}

/** How many claims, or corrections, a page of a list holds. */
export const LIST_PAGE_SIZE = 20
