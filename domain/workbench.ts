import type { Hop } from './attribution.ts'
import type { ClaimKind, Heir, Stage } from './claim.ts'
import { type ClaimAnchor, type CoveredPassage, coverageOf } from './coverage.ts'
import type { Reliability } from './evidence.ts'
import type { Passage, PassageState, SetAsideReason } from './passage.ts'
import type { Priority } from './priority.ts'
import type { StripBar } from './strip-bar.ts'
import { markSegments } from './text/mark-segments.ts'
import type { Span } from './text/span.ts'
import { type Answers, leadingVerdict } from './verdict.ts'
import type { WaitingWords } from './waiting-words.ts'

/** A claim as the workbench shows it beside the text. */
export type ClaimCard = {
  id: string
  number: number
  wording: string
  kind: ClaimKind
  stage: Stage
  /** The answers that are signed off; null until then. */
  answers: Answers | null
  isHeldBack: boolean
  isWithdrawn: boolean
  /** Taken back from readers; its words stay claimed. */
  isRetracted: boolean
  priority: Priority
  isHighRisk: boolean
  assignee: { id: string; name: string; dueAt: string | null } | null
  /** Where its words stand in the newest revision; null when they do not. */
  anchor: Span | null
}

/** A hop with the record of its source; null for an anonymous speaker, whose record nobody can look up. */
export type BenchHop = Hop & { reliability: Reliability | null }

/** What the newest revision did to a claim's words, until somebody decides; `was` is what they last were. */
export type Waiting = Pick<WaitingWords, 'state' | 'score' | 'differences' | 'candidates' | 'was'>

/** A claim as the bench knows it whole, so that its detail opens without asking the desk. */
export type BenchClaim = ClaimCard & {
  version: number
  dueOn: string | null
  hops: readonly BenchHop[]
  waiting: Waiting | null
  isPublished: boolean
  /** Who signed its verdict off; null while nobody has. */
  signedOffBy: string | null
  /** What it was split or merged into; absent where it was not. */
  heirs?: readonly Heir[]
}

export type Aside = { reason: SetAsideReason; note: string | null; by: string }
export type StoredPassage = Passage & { aside: Aside | null }

export type WorkbenchPassage = CoveredPassage<StoredPassage> & {
  /** Its words, cut where claims begin and end. */
  segments: { words: string; claims: number[] }[]
}

/** The state and the words of each passage of a revision, with the live claims on them. */
export function workbenchPassages(
  text: string,
  passages: readonly StoredPassage[],
  claims: readonly Placed[],
): WorkbenchPassage[] {
  const byNumber = new Map(anchorsOf(claims).map((anchor) => [anchor.claimNumber, anchor]))
  return coveredPassages(passages, claims).map((passage) => {
    const anchors = passage.claims.flatMap((number) => byNumber.get(number) ?? [])
    const segments = markSegments(passage, anchors).map(({ start, end, claims }) => ({
      words: text.slice(start, end),
      claims,
    }))
    return { ...passage, segments }
  })
}

type Placed = Pick<ClaimCard, 'number' | 'anchor' | 'isWithdrawn'>

/** The state of each passage of a revision and the live claims on it, without its words. */
export function coveredPassages(
  passages: readonly StoredPassage[],
  claims: readonly Placed[],
): CoveredPassage<StoredPassage>[] {
  const setAside = new Set(passages.filter((passage) => passage.aside).map((passage) => passage.id))
  return coverageOf(passages, anchorsOf(claims), setAside)
}

const anchorsOf = (claims: readonly Placed[]): ClaimAnchor[] =>
  claims.flatMap(({ number, anchor, isWithdrawn }) =>
    anchor && !isWithdrawn ? [{ claimNumber: number, ...anchor }] : [],
  )

/** The strip on the desk: the verdicts that are signed off, published or not. */
export function workbenchStrip(
  passages: readonly Pick<WorkbenchPassage, 'start' | 'end' | 'state' | 'claims'>[],
  claims: readonly Pick<ClaimCard, 'number' | 'answers'>[],
): StripBar[] {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]))
  return passages.map((passage) => ({
    length: passage.end - passage.start,
    states:
      passage.state === 'claimed'
        ? passage.claims.map((number) => {
            const answers = byNumber.get(number)?.answers
            return answers ? leadingVerdict(answers) : 'open claim'
          })
        : [passage.state],
  }))
}

/** A passage as it travels to the bench: a long article has thousands of them. Its position is its place in the list. */
export type PackedPassage = [id: string, start: number, end: number, aside?: Aside]

/** Passages of a revision in order; their positions count from 1 without a gap, as they are stored. */
export function packPassages(passages: readonly StoredPassage[]): PackedPassage[] {
  return passages.map(({ id, start, end, aside }) => (aside ? [id, start, end, aside] : [id, start, end]))
}

export function unpackPassages(packed: readonly PackedPassage[]): StoredPassage[] {
  return packed.map(([id, start, end, aside], index) => ({
    id,
    position: index + 1,
    start,
    end,
    aside: aside ?? null,
  }))
}

/** The id of a passage on the article's page; positions count from 1, and with none it is what all ids begin with. */
export function passageAnchor(position: number | ''): string {
  return `passage-${position}`
}

/** The first unread passage after a position, else the first one of all; null when none is left. */
export function nextUnread<P extends { position: number; state: PassageState }>(
  passages: readonly P[],
  after = 0,
): P | null {
  const unread = passages.filter((passage) => passage.state === 'unread' && passage.position !== after)
  return unread.find((passage) => passage.position > after) ?? unread[0] ?? null
}
