import type { CommentLine, Thread } from '#domain/comment.ts'
import { momentInWords } from '../ui/date.tsx'

/** A moment as it is drawn: itself, and in words as the newsroom's clock has it. */
export type MomentLine = { at: string; words: string }

/** A comment as it is drawn. */
export type DrawnComment = { id: string; words: string; by: string; when: MomentLine; told: string[] }

/** A thread as it is drawn; `resolved` where it needs no answer any more. */
export type DrawnThread = DrawnComment & {
  replies: DrawnComment[]
  resolved: { by: string; when: MomentLine } | null
}

export function drawnThread({ replies, resolved, ...thread }: Thread, timeZone: string): DrawnThread {
  return {
    ...drawnComment(thread, timeZone),
    replies: replies.map((reply) => drawnComment(reply, timeZone)),
    resolved: resolved && { by: resolved.by, when: momentLine(resolved.at, timeZone) },
  }
}

function drawnComment({ id, words, by, at, told }: CommentLine, timeZone: string): DrawnComment {
  return { id, words, by: by.name, when: momentLine(at, timeZone), told }
}

function momentLine(moment: Date, timeZone: string): MomentLine {
  const at = moment.toISOString()
  return { at, words: momentInWords(at, timeZone, true) }
}
