import type { Span } from './span.ts'

/**
 * Groups stored passages, in order, into the paragraphs of their text: a line break between two passages
 * begins a new one. Offsets are UTF-16 units of the text.
 */
export function paragraphsOf<P extends Span>(text: string, passages: readonly P[]): P[][] {
  const paragraphs: P[][] = []
  let end = 0
  for (const passage of passages) {
    const current = paragraphs.at(-1)
    if (current && !/[\n\v\f\r\u0085\u2028\u2029]/.test(text.slice(end, passage.start))) current.push(passage)
    else paragraphs.push([passage])
    end = passage.end
  }
  return paragraphs
}
