import { type ClaimKind, claimKindWord, type Stage } from '#domain/claim.ts'
import type { Priority } from '#domain/priority.ts'
import type { QueueReason } from '#domain/queue.ts'
import { wordsIn } from '#domain/words/words.ts'
import { type DueWords, dueWords } from './due-words.ts'

export type QueueItem = {
  claimId: string
  number: number
  kind: ClaimKind
  wording: string
  article: { id: string; title: string; language: string }
  stage: Stage
  why: QueueReason
  cameBack: { sentence: string } | null
  proposedBy: string | null
  recheckOn: string | null
  dueAt: Date | null
  priority: Priority
  isHighRisk: boolean
  isHeldBack: boolean
}

/**
 * A claim of a queue as it is drawn: times and days are words already, as the newsroom's clock has them, and what
 * nothing is said of is left out.
 */
export type QueueLine = Pick<QueueItem, 'claimId' | 'number' | 'wording' | 'stage' | 'why'> & {
  /** "fact", "quote": in the middle of a sentence. */
  kind: string
  articleId: string
  title: string
  language: string
  cameBack?: string
  proposedBy?: string
  recheck?: { on: string; words: string }
  due?: DueWords
  /** Where it is not as usual. */
  priority?: Priority
  isHighRisk?: boolean
  isHeldBack?: boolean
}

type Clock = { now: Date; timeZone: string }

export function queueLine(item: QueueItem, { now, timeZone }: Clock): QueueLine {
  const { article, dueAt, recheckOn, why } = item
  return {
    claimId: item.claimId,
    number: item.number,
    wording: item.wording,
    stage: item.stage,
    why,
    kind: claimKindWord[item.kind].toLowerCase(),
    articleId: article.id,
    title: article.title,
    language: article.language,
    cameBack: item.cameBack?.sentence,
    proposedBy: item.proposedBy ?? undefined,
    recheck:
      why === 'recheck' && recheckOn ? { on: recheckOn, words: wordsIn('en').day(recheckOn) } : undefined,
    due: dueAt ? dueWords(dueAt, now, timeZone) : undefined,
    priority: item.priority === 'normal' ? undefined : item.priority,
    isHighRisk: item.isHighRisk || undefined,
    isHeldBack: item.isHeldBack || undefined,
  }
}
