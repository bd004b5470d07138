const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const isAscii = (code: number) => code >= 0x20 && code < 0x7f
const isSimple = /^[\s\p{P}]$/u
/** Scripts in which two neighbours always tell: all of the basic plane but for the Indic ones, and no ZWJ. */
const isLinear = /^[\0-\u08ff\u1100-\u137f\u2000-\u200c\u200e-\ua7ff\uac00-\ud7ff\uf900-\uffff]{2}$/
const ZWJ = '\u200d'

/** Asking Intl for a pair costs some microseconds, and an article has the same few pairs over and over. */
const pairs = new Map<string, boolean>()

/**
 * Whether a UTF-16 offset stands between two graphemes (what a person calls characters) of the text.
 * The two neighbours mostly decide (UAX 29: only emoji sequences, flags and Indic conjuncts look further
 * back), which spares reading the whole text for each boundary.
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
  const pair = before + after
  if (!isLinear.test(pair)) {
    if (before === ZWJ || /[\ud800-\udfff]/.test(pair)) return null
    if (!isSimple.test(before) && !isSimple.test(after)) return null
  }
  const known = pairs.get(pair)
  if (known !== undefined) return known
  const isBoundary = graphemes.segment(pair).containing(1)?.index === 1
  if (pairs.size < 10_000) pairs.set(pair, isBoundary)
  return isBoundary
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
