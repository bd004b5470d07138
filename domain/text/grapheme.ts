const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const isAscii = (code: number) => code >= 0x20 && code < 0x7f
const isSimple = /^[\s\p{P}]$/u
const ZWJ = '\u200d'

/**
 * Whether a UTF-16 offset stands between two graphemes (what a person calls characters) of the text.
 * Beside white space and punctuation the two neighbours decide (UAX 29: only emoji sequences, flags and
 * conjuncts look further back), which spares reading the whole text for each boundary.
 */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false
  if (offset === 0 || offset === text.length) return true
  if (isAscii(text.charCodeAt(offset)) && isAscii(text.charCodeAt(offset - 1))) return true
  if (text[offset - 1] === '\n' || (text[offset] === '\n' && text[offset - 1] !== '\r')) return true
  const byNeighbours = boundaryByNeighbours(text, offset)
  if (byNeighbours !== null) return byNeighbours
  const from = safeStart(text, offset)
  return graphemes.segment(text.slice(from, offset + 2)).containing(offset - from)?.index === offset - from
}

/** Null where two neighbours are not enough to tell. */
function boundaryByNeighbours(text: string, offset: number): boolean | null {
  const [before = '', after = ''] = [text[offset - 1], text[offset]]
  if (before === ZWJ || /[\ud800-\udfff]/.test(before + after)) return null
  if (!isSimple.test(before) && !isSimple.test(after)) return null
  return graphemes.segment(before + after).containing(1)?.index === 1
}

/** A boundary before the offset from which reading on gives the same graphemes as reading from the start. */
function safeStart(text: string, offset: number): number {
  for (let at = offset - 1; at > 0; at -= 1) if (boundaryByNeighbours(text, at)) return at
  return 0
}

/** The nearest grapheme boundary at or before the offset. */
export function graphemeStart(text: string, offset: number): number {
  if (isGraphemeBoundary(text, offset)) return offset
  const from = safeStart(text, offset)
  return (
    from + (graphemes.segment(text.slice(from, offset + 2)).containing(offset - from)?.index ?? offset - from)
  )
}

/** The nearest grapheme boundary at or after the offset. */
export function graphemeEnd(text: string, offset: number): number {
  if (isGraphemeBoundary(text, offset)) return offset
  let at = offset + 1
  while (at < text.length && !isGraphemeBoundary(text, at)) at += 1
  return at
}
