import type { Hop } from './attribution.ts'
import type { ClaimKind } from './claim.ts'
import type { CorrectionKind } from './correction.ts'
import type { SetAsideReason } from './passage.ts'
import type { PeopleEvent } from './people-event.ts'
import type { Priority } from './priority.ts'
import type { SourceEvent } from './source-event.ts'
import type { AnchorState, Difference, WaitingState } from './text/anchor-state.ts'
import type { Answers, Question } from './verdict.ts'

/**
 * What happened in the newsroom, as the log keeps it. Payloads name ids and the words that changed, so that
 * the history of a claim can be told from the log alone.
 */
export type DeskEvent =
  | { type: 'article.added'; articleId: string; title: string; sha256: string }
  | {
      type: 'passage.set-aside'
      articleId: string
      passage: number
      /** All of them, where several were set aside at once. */
      passages?: number[]
      /** The rows that were written, so that this very step can be undone. */
      asides?: string[]
      reason: SetAsideReason
      note: string | null
    }
  | {
      type: 'passage.taken-up'
      articleId: string
      passage: number
      passages?: number[]
      /** The rows that ended, with the reasons that they hold. */
      asides?: string[]
    }
  | {
      type: 'article.revised'
      articleId: string
      number: number
      sha256: string
      /** How many live claims came through how. */
      anchors: Record<AnchorState, number>
    }
  | { type: 'step.undone'; articleId: string; of: number; what: string }
  | ClaimEvent<'claim.step-undone', { of: number; what: string }>
  | ClaimEvent<'anchor.waits', AnchorWaits>
  | ClaimEvent<'anchor.accepted', { revision: number; from: string; to: string }>
  | ClaimEvent<'anchor.moved', AnchorMoved>
  | ClaimEvent<'claim.split', { into: number[] }>
  | ClaimEvent<'claim.merged', { into: number }>
  | ClaimEvent<
      'claim.extracted',
      { number: number; wording: string; quotation: string; madeFrom?: number[] } & ClaimContent
    >
  | ClaimEvent<
      'claim.reworded',
      { from: string; to: string; changed: string[]; before: ClaimContent; after: ClaimContent }
    >
  | ClaimEvent<'claim.withdrawn', { reason: string }>
  | ClaimEvent<
      'claim.assigned',
      { assignee: string; assigneeId: string; dueAt: string | null; reason?: string | null; isTaken?: true }
    >
  | ClaimEvent<
      'assignment.ended',
      { assignee: string; assigneeId: string; reason: string; isHandedBack?: true }
    >
  | ClaimEvent<
      'assignment.due-changed',
      { assignee: string; assigneeId: string; dueAt: string | null; reason?: string | null }
    >
  | ClaimEvent<'claim.prioritised', { priority: Priority }>
  | ClaimEvent<'claim.risk-marked', { isHighRisk: boolean }>
  | ClaimEvent<'comment.written', { commentId: string; words: string; mentions: string[] }>
  | ClaimEvent<'comment.resolved', { commentId: string }>
  | ClaimEvent<'claim.changed-through', { cause: string }>
  | ClaimEvent<'claim.held-back', { reason: string }>
  | ClaimEvent<'claim.released', { cause?: string }>
  | ClaimEvent<
      'evidence.attached',
      { evidence: number; title: string; question: Question; stance: string; fileSha256?: string }
    >
  | ClaimEvent<'evidence.detached', { evidence: number; reason: string }>
  | ClaimEvent<'verdict.proposed', { answers: Answers; policyVersion: number; override: string | null }>
  | ClaimEvent<
      'verdict.signed-off',
      { answers: Answers; policyVersion: number; consentedTo: string | null; proposerId?: string }
    >
  | ClaimEvent<'proposal.sent-back', { reason: string; proposerId?: string }>
  | ClaimEvent<'proposal.withdrawn', { reason: string }>
  | ClaimEvent<'proposal.fell', { cause: string; proposerId?: string }>
  | ClaimEvent<'sign-off.fell', { cause: string; signedOffBy: string; proposerId?: string }>
  | {
      type: 'edition.published'
      articleId: string
      number: number
      sha256: string
      correction: CorrectionKind | null
    }
  | ClaimEvent<'claim.retracted', { number: number; edition: number; reason: string }>
  | { type: 'article.retracted'; articleId: string; reason: string }
  | { type: 'party.marked'; articleId: string; sourceId: string; name: string; reason: string }
  | { type: 'party.unmarked'; articleId: string; sourceId: string; name: string }
  | SourceEvent
  | PeopleEvent

/** What a claim holds beside its wording, as the log keeps it: sources are named as they were named then. */
export type ClaimContent = {
  kind: ClaimKind
  dueOn: string | null
  hops: readonly Hop[]
}

/** The words that a claim stood on, and where; offsets are UTF-16 units of the revision. */
export type AnchoredWords = { words: string; start: number; end: number }

export type AnchorMoved = {
  revision: number
  /** Null when the words were lost in that revision. */
  from: AnchoredWords | null
  to: AnchoredWords
  /** What the revision had done to the words, where that waited for somebody and is settled by this. */
  waited: WaitingState | null
}

export type AnchorWaits = {
  revision: number
  state: WaitingState
  from: string
  to: string | null
  differences: readonly Difference[]
}

type ClaimEvent<T extends string, P> = { type: T; articleId: string; claimId: string } & P

export type DeskEventType = DeskEvent['type']

/**
 * The events that make the actor an editor of the claim, who can then never sign it off (product.md, Four
 * eyes: wording, kind, anchor, hops, evidence, links, pins, grades, derivation, party marks and proposal are
 * editing; assigning, priority, commenting, holding back, sending back and signing off are not).
 */
const editing: ReadonlySet<DeskEventType> = new Set([
  'claim.extracted',
  'claim.reworded',
  'evidence.attached',
  'evidence.detached',
  'verdict.proposed',
  'claim.changed-through',
  'claim.step-undone',
  'anchor.accepted',
  'anchor.moved',
  'claim.split',
  'claim.merged',
])

export function editsClaim(event: DeskEvent): string | null {
  return 'claimId' in event && editing.has(event.type) ? event.claimId : null
}

/** The chain an event belongs to: one for each article, one for the newsroom (trust.md 12). */
export function chainOf(event: DeskEvent): string {
  return 'articleId' in event ? event.articleId : 'newsroom'
}
