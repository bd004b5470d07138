import { sentenceAt, sentencesUnder } from '#domain/sentence-steps.ts'
import type { Span } from '#domain/text/span.ts'
import { sentenceOf, sentences as sentencesOnPage, wordsId } from './bench-places.ts'

/**
 * The stretch of the article that a range of the document covers, in UTF-16 units. What stands between and behind the
 * sentences (their numbers, white space) counts for the sentence beside it. Null where the range touches no sentence.
 */
export function spanOfRange(frame: Element, range: Range, sentences: readonly Span[]): Span | null {
  const place = { frame, fromOf: (words: Element) => sentences[(sentenceOf(words) ?? 0) - 1]?.start ?? 0 }
  const start = offsetOf(place, range.startContainer, range.startOffset, 'start')
  const end = offsetOf(place, range.endContainer, range.endOffset, 'end')
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** The drawn text, and where in the article the words of a sentence begin. */
type Place = { frame: Element; fromOf: (words: Element) => number }

function offsetOf(place: Place, node: Node, offset: number, side: 'start' | 'end'): number | null {
  const { frame, fromOf } = place
  const element = node instanceof Element ? node : node.parentElement
  const words = element?.closest(sentencesOnPage)
  if (words && frame.contains(words)) return fromOf(words) + lengthBefore(words, node, offset)
  const paragraph = element?.closest('p')
  const scope = paragraph && frame.contains(paragraph) ? paragraph : frame
  return beside(scope, place, node, offset, side) ?? beside(frame, place, node, offset, side)
}

/** The start of the first sentence after a point, or the end of the last one before it. */
function beside(
  scope: Element,
  { fromOf }: Place,
  node: Node,
  offset: number,
  side: 'start' | 'end',
): number | null {
  const all = [...scope.querySelectorAll(sentencesOnPage)]
  const point = document.createRange()
  point.setStart(node, offset)
  const isAfter = (words: Node) => point.comparePoint(words, 0) >= 0
  const found = side === 'start' ? all.find(isAfter) : all.findLast((words) => !isAfter(words))
  if (!found) return null
  return side === 'start' ? fromOf(found) : fromOf(found) + (found.textContent?.length ?? 0)
}

function lengthBefore(words: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(words)
  before.setEnd(node, offset)
  return before.toString().length
}

/**
 * The ranges of the document that a stretch of the article covers, one a sentence, so that the numbers between them are
 * not among them. Sentences that are not drawn have none.
 */
export function rangesOfSpan(sentences: readonly Span[], span: Span): Range[] {
  return sentencesUnder(sentences, span).flatMap((sentence) => {
    const from = pointAt(sentences, Math.max(span.start, sentence.start))
    const to = pointAt(sentences, Math.min(span.end, sentence.end) - 1)
    if (!from || !to) return []
    const range = document.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, Math.min(to.offset + 1, to.node.length))
    return [range]
  })
}

/** The text node that a unit of the article stands in. */
function pointAt(sentences: readonly Span[], offset: number): { node: Text; offset: number } | null {
  const position = sentenceAt(sentences, offset)
  const words = document.getElementById(wordsId(position))
  if (!words) return null
  const nodes = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  let left = Math.max(0, offset - (sentences[position - 1]?.start ?? 0))
  for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
    if (left < node.length) return { node, offset: left }
    left -= node.length
  }
  return null
}
