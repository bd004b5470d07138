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

/** A claim of a queue as it is drawn: times and days are words already, as the newsroom's clock has them. */
export type QueueLine = Omit<QueueItem, 'article' | 'kind' | 'recheckOn' | 'dueAt' | 'cameBack'> & {
  /** "fact", "quote": in the middle of a sentence. */
  kind: string
  title: string
  language: string
  /** The address of this list with the claims of one article alone. */
  onlyArticle: string
  cameBack: string | null
  recheck: { on: string; words: string } | null
  due: DueWords | null
}

type Around = { now: Date; timeZone: string; onlyArticle: string }

export function queueLine(item: QueueItem, { now, timeZone, onlyArticle }: Around): QueueLine {
  const { article, kind, recheckOn, dueAt, cameBack, ...same } = item
  return {
    ...same,
    kind: claimKindWord[kind].toLowerCase(),
    title: article.title,
    language: article.language,
    onlyArticle,
    cameBack: cameBack?.sentence ?? null,
    recheck: recheckOn ? { on: recheckOn, words: wordsIn('en').day(recheckOn) } : null,
    due: dueAt && dueWords(dueAt, now, timeZone),
  }
}
