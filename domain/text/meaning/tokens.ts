import { abbreviationsOf } from '../abbreviations.ts'
import { spelledAlike, withPlainDigits } from './spelling.ts'

/** A word, a figure or a sign of a text, as the meaning guard reads it. */
export type Token = {
  type: 'word' | 'figure' | 'sign'
  /** As it was written, but in NFC and without invisible characters. */
  text: string
  /** In lower case, with one kind of apostrophe, digits of ASCII and letters of one alphabet. */
  word: string
  /** What stands between it and the token before it. */
  gap: string
  isCapital: boolean
  /** Two capitals and more, and nothing else. */
  isShout: boolean
  /** Whether it begins a sentence, so that its capital says nothing. */
  opens: boolean
}

const figure = [
  String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
  String.raw`\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/])`,
  String.raw`\d{1,3}\/\d{1,3}(?![\d/])`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
  String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009']\d{3})+(?!\d)(?:[.,]\d+)?`,
  String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?`,
  String.raw`\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?`,
  String.raw`\d+(?:[.,]\d+)?`,
].join('|')
// Addresses are no words: a link that was put in or taken out says nothing about the sentence.
const address = String.raw`https?:\/\/[^\s)\]»”"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`
const word = String.raw`\p{Lu}(?:\.\p{Lu})+(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘\x60´′]\p{L}[\p{L}\p{M}]*)*`
const sign = '[%‰°€$£¥₴₽₸₹№²³½¼¾⅓⅔⅛]'
const pattern = new RegExp(`${figure}|${word}|${sign}`, 'gu')
const patternWithAddresses = new RegExp(`(?<address>${address})|${figure}|${word}|${sign}`, 'gu')

const sentenceEnd = /[.!?…。！？؟\n\r;•▪‣]|:(?:\s|$)/u
const quotationStart = /[,:]\s*["“«„‘]/u

/** `isCyrillic` says which alphabet the text is in as a whole: look-alike letters of the other one are put right. */
export function tokensOf(raw: string, language: string, isCyrillic: boolean): Token[] {
  const text = withPlainDigits(raw.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''))
  const abbreviations = abbreviationsOf(language)
  const tokens: Token[] = []
  let end = 0
  const hasAddress = /:\/\/|@/.test(raw)
  for (const found of text.plain.matchAll(hasAddress ? patternWithAddresses : pattern)) {
    const at = found.index
    if (hasAddress && found.groups?.address) continue
    const shown = text.shown.slice(at, at + found[0].length)
    const gap = text.plain.slice(end, at)
    const before = tokens.at(-1)
    const isAbbreviated =
      /^\.\s*$/.test(gap) &&
      before !== undefined &&
      (abbreviations.before.has(before.word) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(before.text))
    const type = /^\d/.test(found[0]) ? 'figure' : /^\p{L}/u.test(found[0]) ? 'word' : 'sign'
    tokens.push({
      type,
      text: shown,
      word: type === 'word' ? spelledAlike(shown.replaceAll('.', ''), isCyrillic) : found[0],
      gap,
      isCapital: /^\p{Lu}/u.test(shown),
      isShout: /^\p{Lu}[\p{Lu}.]+$/u.test(shown),
      opens:
        !before || (gap !== ' ' && ((sentenceEnd.test(gap) && !isAbbreviated) || quotationStart.test(gap))),
    })
    end = at + found[0].length
  }
  return tokens
}
