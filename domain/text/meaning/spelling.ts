/** Letters of the two alphabets that look alike, at least as capitals, Latin first. */
const alike = 'AАBВCСEЕHНIІKКMМOОPРTТXХYУaаcсeеiіoоpрxхyуkкmмtт'
const toCyrillic = new Map<string, string>()
const toLatin = new Map<string, string>()
for (let at = 0; at < alike.length; at += 2) {
  toCyrillic.set(alike.charAt(at), alike.charAt(at + 1))
  toLatin.set(alike.charAt(at + 1), alike.charAt(at))
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
const latin = /\p{Script=Latin}/gu
const cyrillic = /\p{Script=Cyrillic}/gu

export const isMostlyCyrillic = (text: string) => count(text, cyrillic) > count(text, latin)

const plainCyrillic = /^[а-яёіїєґ']+$/i
const plainLatin = /^[a-z']+$/i

/**
 * The word as it is compared: lower case, one apostrophe, "ё" as "е", no stress marks, and letters of one alphabet, the
 * one that most of the word is in, or the text's own where every letter could be of either.
 */
export function spelledAlike(word: string, isCyrillicText: boolean): string {
  if (isCyrillicText ? plainCyrillic.test(word) : plainLatin.test(word))
    return word.toLowerCase().replaceAll('ё', 'е')
  return oneAlphabet(word, isCyrillicText)
    .toLowerCase()
    .replace(/['’ʼ‘`´′]/g, "'")
    .normalize('NFD')
    .replace(/(?<=\p{Script=Cyrillic})\u0301/gu, '')
    .normalize('NFC')
    .replaceAll('ё', 'е')
}

function oneAlphabet(word: string, isCyrillicText: boolean): string {
  const [inLatin, inCyrillic] = [count(word, latin), count(word, cyrillic)]
  if (inLatin === 0 && inCyrillic === 0) return word
  const couldBeEither = [...word].every((letter) => toCyrillic.has(letter) || toLatin.has(letter))
  if (!couldBeEither && (inLatin === 0 || inCyrillic === 0)) return word
  const wantsCyrillic = couldBeEither ? isCyrillicText : inCyrillic >= inLatin
  const map = wantsCyrillic ? toCyrillic : toLatin
  return [...word].map((letter) => map.get(letter) ?? letter).join('')
}

/**
 * The text with every decimal digit of Unicode as one of ASCII, and the text to show: as written, but for digits outside
 * the first plane, so that both are of one length.
 */
export function withPlainDigits(text: string): { shown: string; plain: string } {
  const shown = text.replace(/[\u{10000}-\u{10ffff}]/gu, (one) => (/\p{Nd}/u.test(one) ? digitOf(one) : one))
  const plain = shown
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',')
  return { shown, plain }
}

/** Digits stand in runs of ten, from 0, in every script; the mathematical ones are several runs in a row. */
function digitOf(digit: string): string {
  const plain = digit.normalize('NFKC')
  if (/^[0-9]$/.test(plain)) return plain
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}
