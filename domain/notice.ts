import type { EditionDocument } from './edition.ts'
import { dayIn, startOfDay } from './newsroom-time.ts'

/**
 * The closed list of what a published page may say of itself between two editions (product.md, A verdict ages).
 * That a recheck date has passed is told by the date alone and is no row.
 */
export const noticeKinds = [
  'evidence removed',
  'evidence changed',
  'article revised',
  'sibling corrected',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A notice as a page shows it: of one claim, since a day (YYYY-MM-DD) in the newsroom's zone. */
export type Notice = { claimNumber: number; kind: NoticeKind | 'recheck due'; on: string }

/** Why a verdict needs a recheck, as the desk says it after "because". */
export const recheckCause: Record<Notice['kind'], string> = {
  'recheck due': 'its day to be looked at again has come',
  'evidence removed': 'evidence was removed',
  'evidence changed': 'evidence changed',
  'article revised': 'the article was changed',
  'sibling corrected': 'another check on the same evidence was corrected',
}

/** A notice as its row has it; `at` is ISO 8601. */
export type StandingNotice = { claimNumber: number; kind: NoticeKind; at: string }

/** Somebody looked at a claim again; `at` is ISO 8601, and settles what had been raised by then. */
export type Decision = { claimNumber: number; at: string }

/**
 * What publishing an edition after another decides: claims signed off anew, and claims that readers no longer find.
 * An edition that changes words alone decides nothing (product.md, A verdict ages).
 */
export function decisionsOf(before: EditionDocument, after: EditionDocument): Decision[] {
  return before.claims.flatMap(({ number: claimNumber, signedOffAt }) => {
    const next = after.claims.find((claim) => claim.number === claimNumber)
    if (!next) return [{ claimNumber, at: after.publishedAt }]
    return next.signedOffAt === signedOffAt ? [] : [{ claimNumber, at: next.signedOffAt }]
  })
}

type Aging = {
  newsroom: { timeZone: string }
  claims: readonly Pick<EditionDocument['claims'][number], 'number' | 'recheckOn'>[]
}

/**
 * What the pages of an article's newest edition say of themselves at an instant, by claim, the oldest first. The
 * same thing is said once of a claim, since the first day.
 */
export function noticesOf(edition: Aging, standing: readonly StandingNotice[], now: Date): Notice[] {
  const { timeZone } = edition.newsroom
  const today = dayIn(timeZone, now)
  const all: Notice[] = edition.claims.flatMap(({ number: claimNumber, recheckOn }) => {
    const raised = standing
      .filter((one) => one.claimNumber === claimNumber)
      .map(({ kind, at }) => ({ claimNumber, kind, on: dayIn(timeZone, new Date(at)) }))
    const isDue = recheckOn !== null && recheckOn <= today
    return isDue ? [...raised, { claimNumber, kind: 'recheck due' as const, on: recheckOn }] : raised
  })
  const firsts = new Map<string, Notice>()
  for (const notice of all.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const key = `${notice.claimNumber} ${notice.kind}`
    if (!firsts.has(key)) firsts.set(key, notice)
  }
  return [...firsts.values()].sort((one, other) => one.claimNumber - other.claimNumber)
}

/** When the next recheck date of an edition begins in the newsroom's zone; until then its pages stay as they are. */
export function nextRecheck({ newsroom: { timeZone }, claims }: Aging, now: Date): Date | null {
  const today = dayIn(timeZone, now)
  const [next] = claims.flatMap(({ recheckOn }) => (recheckOn && recheckOn > today ? [recheckOn] : [])).sort()
  return next ? startOfDay(timeZone, next) : null
}
