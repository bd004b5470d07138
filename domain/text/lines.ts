import type { Span } from './span.ts'

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const endsComplete = /[\p{STerm}…:;]["'”’»›)\]」』）]*\s*$/u
const endsSentence = /[\p{STerm}…]["'”’»›)\]」』）]*\s*$/u
const startsLower = /^\s*\p{Ll}/u
const startsItem = /^\s*(?:[•⁃‣▪◦*–—-]\s*\S|\(?\d{1,3}[.)]+\s|\(?\p{L}[.)]+\s)/u
const startsWord = /^\s*["'“‘«„(]?[\p{L}\p{N}]/u

type Line = Span & { words: string }

/**
 * The parts of the text that no passage crosses: paragraphs, headings, list lines. A line break inside a
 * sentence that was broken by an editor or a mail program does not end its part. Offsets are UTF-16.
 */
export function textBlocks(text: string): Span[] {
  const blocks: Span[] = []
  for (const paragraph of paragraphsOf(text)) {
    const isWrapped = isHardWrapped(paragraph)
    const lastFinished = paragraph.findLastIndex((line) => endsSentence.test(line.words))
    paragraph.forEach((line, index) => {
      const last = blocks.at(-1)
      const previous = paragraph[index - 1]
      const continues =
        previous &&
        (isWrapped ? continuesWrapped(line) : index <= lastFinished && continuesBroken(previous, line))
      if (last && continues) last.end = line.end
      else blocks.push({ start: line.start, end: line.end })
    })
  }
  return blocks
}

function paragraphsOf(text: string): Line[][] {
  const paragraphs: Line[][] = []
  let current: Line[] = []
  let start = 0
  const close = (end: number, next: number) => {
    const words = text.slice(start, end)
    if (words.trim() !== '') current.push({ start, end, words })
    else if (current.length > 0) {
      paragraphs.push(current)
      current = []
    }
    start = next
  }
  for (const found of text.matchAll(lineBreak)) close(found.index, found.index + found[0].length)
  close(text.length, text.length)
  if (current.length > 0) paragraphs.push(current)
  return paragraphs
}

/** Lines of nearly one width, as mail and PDF text have: the breaks mean nothing. */
function isHardWrapped(lines: Line[]): boolean {
  if (lines.length < 3) return false
  const widths = lines.slice(0, -1).map((line) => line.words.trimEnd().length)
  const narrowest = widths.reduce((least, width) => Math.min(least, width))
  const widest = widths.reduce((most, width) => Math.max(most, width))
  const isEven = narrowest >= 50 && widest <= 100 && widest - narrowest <= 25
  const unfinished = lines.slice(0, -1).filter((line) => !endsComplete.test(line.words)).length
  return isEven && unfinished * 2 > widths.length
}

const continuesWrapped = (line: Line) => !startsItem.test(line.words) && startsWord.test(line.words)

/** An unfinished line goes on in a lower-case one. Only in prose, where some later line finishes. */
function continuesBroken(previous: Line, line: Line): boolean {
  if (endsComplete.test(previous.words)) return false
  return startsLower.test(line.words) && !startsItem.test(line.words)
}
