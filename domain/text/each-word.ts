const OTHER = 1
const LETTER = 2
const MARK = 3
const DIGIT = 4
const FORMAT = 5
const SYMBOL = 6
/** Letters of scripts that set no words apart: each is a word. */
const UNSPACED = 7

const kinds: readonly [number, RegExp][] = [
  [UNSPACED, /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u],
  [DIGIT, /^\p{N}/u],
  [MARK, /^\p{M}/u],
  [LETTER, /^\p{L}/u],
  [FORMAT, /^\p{Cf}/u],
  [OTHER, /^[\s\p{P}]/u],
]

/** The kind of each code point so far met; a pattern for each sign of a long text would take most of the time. */
const basic = new Uint8Array(0x10000)
const beyond = new Map<number, number>()

function kindOf(point: number): number {
  const known = point < 0x10000 ? basic[point] : beyond.get(point)
  if (known) return known
  const sign = String.fromCodePoint(point)
  const kind = kinds.find(([, pattern]) => pattern.test(sign))?.[0] ?? SYMBOL
  // Half of a pair says nothing about the whole.
  const isHalf = point >= 0xd800 && point < 0xe000
  if (point < 0x10000 && !isHalf) basic[point] = kind
  else beyond.set(point, kind)
  return kind
}

const apostrophe = /['’‘ʼ`´′]/
const point = /[.,:]/

/**
 * Calls `add` for each word, in order, with its UTF-16 offsets: letters, marks and digits, with apostrophes inside a
 * word and points inside a number; a symbol or an emoji's parts are words of their own.
 */
export function eachWord(text: string, add: (start: number, end: number) => void): void {
  const isPair = (offset: number) => (text.charCodeAt(offset) & 0xfc00) === 0xd800 && offset + 1 < text.length
  const at = (offset: number) => {
    const unit = text.charCodeAt(offset)
    return basic[unit] || kindOf(isPair(offset) ? (text.codePointAt(offset) ?? unit) : unit)
  }
  const width = (offset: number) => (isPair(offset) ? 2 : 1)
  for (let start = 0; start < text.length; ) {
    const first = at(start)
    let end = start + width(start)
    if (first === OTHER || first === FORMAT) {
      start = end
      continue
    }
    let last = first
    while (end < text.length && first !== SYMBOL) {
      const kind = at(end)
      const isPart =
        kind === MARK || (first !== UNSPACED && (kind === LETTER || kind === DIGIT || kind === FORMAT))
      if (!isPart && !(kind === OTHER && first !== UNSPACED && joins(last, end))) break
      last = kind
      end += width(end)
    }
    add(start, end)
    start = end
  }

  /** Whether the sign at the offset stands inside a word or number. */
  function joins(before: number, offset: number): boolean {
    const sign = text[offset] ?? ''
    const behind = offset + 1 < text.length ? at(offset + 1) : OTHER
    if (point.test(sign)) return before === DIGIT && behind === DIGIT
    return apostrophe.test(sign) && (behind === LETTER || behind === DIGIT)
  }
}
