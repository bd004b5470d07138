import { numberWord } from './number-words.ts'
import type { Token } from './tokens.ts'

/** A number as read: `key` is its value, whatever it was written with; `length` counts tokens. */
type ReadNumber = { key: string; value: number; isOrdinal: boolean; isFigure: boolean; length: number }

const ordinalEnding =
  /^(?:st|nd|rd|th|й|ий|ій|ого|го|му|ому|х|их|ої|ту|та|те|ті|та|ша|ше|ший|га|ге|гий|тя|тє|я|е|ая|ое|ый|ой|ые|ых|ми|им|ым|м|ю|і|и|а|у)$/
const cardinalEnding = /^(?:ти|ма|ьох|ох|ом|ьма|тью|сот|дцять)$/
const parts: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 }
const isJoined = (token: Token | undefined) => token !== undefined && /^(?:[\s.]*|[-‐‑])$/u.test(token.gap)

/** The value of "1,000", "1 000", "1.000.000", "2,5"; null for a date, a time or a grouping that is none. */
export function figureValue(figure: string, language: string, isScaled = false): number | null {
  const [top, bottom] = figure.split('/').map(Number)
  if (top !== undefined && bottom !== undefined && !figure.includes('.'))
    return bottom === 0 ? null : top / bottom
  if (/[:/]|\d-/.test(figure) || /^\d+\.\d+\.\d{4}$/.test(figure)) return null
  const plain = figure.replace(/[\s\u00a0\u202f\u2009']/g, '')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/.test(plain))
    return Number(plain.replaceAll('.', '').replace(',', '.'))
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) {
    // "2,345 млн" is a decimal where a comma is one; "1,000" is not.
    const isDecimal = isScaled && !language.startsWith('en') && /^\d+,\d{3}$/.test(plain)
    return Number(isDecimal ? plain.replace(',', '.') : plain.replaceAll(',', ''))
  }
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(plain) && !isScaled && !language.startsWith('en'))
    return Number(plain.replace('.', ''))
  const value = Number(plain.replace(',', '.'))
  return Number.isNaN(value) ? null : value
}

/** The number that begins at this token, in figures or in words, with its scale; null when none does. */
export function readNumber(tokens: Token[], at: number, language: string): ReadNumber | null {
  const first = tokens[at]
  if (!first) return null
  if (first.type === 'figure') return readFigure(tokens, at, first, language)
  if (first.type === 'sign') {
    const part = parts[first.text]
    return part === undefined ? null : finish(part, false, true, 1)
  }
  return readWords(tokens, at)
}

function readFigure(tokens: Token[], at: number, first: Token, language: string): ReadNumber | null {
  const next = tokens[at + 1]
  const scale = isJoined(next) && next ? numberWord(next.word) : undefined
  const isScaled = scale?.type === 'scale' || scale?.type === 'vague'
  const value = figureValue(first.word, language, isScaled)
  if (value === null) return null
  const isMoney = /^[$€£¥₴₽]$/.test(tokens[at - 1]?.text ?? '')
  const short = isMoney && next?.gap === '' ? (next.word === 'm' ? 1e6 : next.word === 'b' ? 1e9 : 0) : 0
  if (short > 0) return finish(value * short, false, true, 2)
  const sign = /(?:^|[\s(])[−-]$/.test(first.gap) ? -1 : 1
  if (next && isScaled && scale && !(scale.value === 1e3 && next.word === 'k' && next.gap !== '')) {
    const rest = readRest(tokens, at + 2, scale.value, language)
    return finish(sign * value * scale.value + rest.value, false, true, 2 + rest.length)
  }
  if (next && parts[next.text] !== undefined) return finish(value + (parts[next.text] ?? 0), false, true, 2)
  if (next && next.type === 'word' && /^[-‐‑]?$/.test(next.gap)) {
    if (next.word === 's') return { ...finish(value, true, true, 2), key: `${value}s` }
    if (ordinalEnding.test(next.word) && (next.gap !== '' || /^(?:st|nd|rd|th)$/.test(next.word)))
      return finish(value, true, true, 2)
    if (cardinalEnding.test(next.word)) return finish(value, false, true, 2)
  }
  const half = halfAfter(tokens, at + 1)
  if (half > 0) {
    const scaled = numberWord(tokens[at + 1 + half]?.word ?? '')
    const isScale = scaled?.type === 'scale' || scaled?.type === 'vague'
    return finish(
      (value + 0.5) * (isScale ? (scaled?.value ?? 1) : 1),
      false,
      true,
      1 + half + (isScale ? 1 : 0),
    )
  }
  return finish(sign * value, false, true, 1)
}

/** "3 million 200 thousand": what follows a scale with a smaller one. */
function readRest(tokens: Token[], at: number, above: number, language: string) {
  const [figure, word] = [tokens[at], tokens[at + 1]]
  const scale = word && isJoined(word) ? numberWord(word.word) : undefined
  const isSmaller = scale && (scale.type === 'scale' || scale.type === 'vague') && scale.value < above
  const value =
    figure?.type === 'figure' && isJoined(figure) ? figureValue(figure.word, language, true) : null
  return isSmaller && value !== null ? { value: value * scale.value, length: 2 } : { value: 0, length: 0 }
}

/** How many tokens "and a half", "з половиною", "с половиной" take here. */
function halfAfter(tokens: Token[], at: number): number {
  const words = [0, 1, 2].map((step) => tokens[at + step]?.word ?? '')
  if (words.join(' ') === 'and a half') return 3
  return /^(?:з|із|с)$/.test(words[0] ?? '') && /^половино[юй]$/.test(words[1] ?? '') ? 2 : 0
}

function readWords(tokens: Token[], start: number): ReadNumber | null {
  let [total, current, least, largest] = [0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let at = start
  for (; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.type !== 'word' || (at > start && !isJoined(token))) break
    const half = at > start ? halfAfter(tokens, at) : 0
    if (half > 0) {
      current += 0.5
      least = 0.5
      at += half - 1
      continue
    }
    const joins = at > start && token.word === 'and' && least >= 100
    const known = numberWord(joins ? (tokens[at + 1]?.word ?? '') : token.word)
    if (!known) break
    if (joins && (known.type !== 'small' || !isJoined(tokens[at + 1]))) break
    const step = joins ? 1 : 0
    if (known.type === 'scale' || (known.type === 'vague' && at > start)) {
      if (known.value >= largest) break
      if (known.value === 100 || known.value === 12 || known.value === 10)
        current = (current || 1) * known.value
      else {
        total += (current || 1) * known.value
        current = 0
        largest = known.value
      }
      least = known.value
    } else if (known.type === 'vague') return vague(tokens, at, known.value)
    else if (known.type === 'part') {
      if (at === start && known.value === 0.5) return halfOf(tokens, at)
      return at === start
        ? finish(known.value, false, false, 1)
        : finish((total + current) * known.value, false, false, at - start + 1)
    } else {
      const size = known.type === 'hundred' ? 100 : known.value >= 20 ? 10 : 1
      const fits =
        known.value < least && (least >= 100 || (least >= 20 && known.value < 10 && known.value > 0))
      if (!fits && at > start) break
      current += known.value
      least = size === 1 ? 1 : Math.max(size === 10 ? 20 : 100, 1)
      if (known.type === 'ordinal') return finish(total + current, true, false, at + step - start + 1)
    }
    at += step
  }
  return at === start ? null : finish(total + current, false, false, at - start)
}

/** "tens of thousands" is one vague number. */
function vague(tokens: Token[], at: number, value: number): ReadNumber {
  const skip = tokens[at + 1]?.word === 'of' ? 2 : 1
  const next = numberWord(tokens[at + skip]?.word ?? '')
  const isLarger = next?.type === 'vague' && next.value > value
  const whole = isLarger ? value * next.value : value
  return {
    key: `many ${whole}`,
    value: whole,
    isOrdinal: false,
    isFigure: false,
    length: isLarger ? skip + 1 : 1,
  }
}

/** "half a million", "пів мільйона". */
function halfOf(tokens: Token[], at: number): ReadNumber {
  const skip = tokens[at + 1]?.word === 'a' ? 2 : 1
  const next = numberWord(tokens[at + skip]?.word ?? '')
  const isScaled = next?.type === 'scale' && next.value >= 12
  return isScaled ? finish(next.value / 2, false, false, skip + 1) : finish(0.5, false, false, 1)
}

function finish(value: number, isOrdinal: boolean, isFigure: boolean, length: number): ReadNumber {
  const key = String(Number(value.toPrecision(12)))
  return { key: isOrdinal ? `${key}.` : key, value, isOrdinal, isFigure, length }
}
