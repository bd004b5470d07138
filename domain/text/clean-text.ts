/**
 * The rules for every text that a person sends (trust.md 8): NFC, LF line ends, no U+202A–E and U+2066–9,
 * which can make a line read as something else. LRM, RLM, ALM, ZWJ and ZWNJ are part of words and stay.
 */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g

/** A megabyte, as bytes of UTF-8 of the cleaned text. */
export const ARTICLE_BYTES = 1_000_000

/** Cleans once and for all: cleaning a cleaned text changes nothing. Call `textFault` on the raw text first. */
export function cleanText(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').replace(bidiControls, '').normalize('NFC')
}

export type TextFault = 'nul' | 'binary'

export const textFaultSentence: Record<TextFault, string> = {
  nul: 'This text holds a NUL character (U+0000), which no text needs. Remove it, or paste the text again as plain text.',
  binary:
    'This looks like a binary file, not like text. Open the file in its own program and paste its words.',
}

/** How a PDF, a zip (docx, odt) and an RTF file begin. */
const fileStarts = ['%PDF-', 'PK\u0003\u0004', '{\\rtf1']

/**
 * Why a text cannot be kept as text: NUL, a surrogate without its other half, or so many control and
 * replacement characters (1 % and more) that it is a file read as text. Null when there is no fault.
 */
export function textFault(raw: string): TextFault | null {
  if (!raw.isWellFormed() || fileStarts.some((start) => raw.startsWith(start))) return 'binary'
  let controls = 0
  let replaced = 0
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at)
    if (code === 0xfffd) replaced += 1
    // Tab to carriage return are white space; NUL alone has a sentence of its own.
    else if ((code > 0 && code < 0x09) || (code > 0x0d && code < 0x20) || code === 0x7f) controls += 1
  }
  if (controls > 0 && controls * 100 >= raw.length) return 'binary'
  if (replaced >= 5 && replaced * 100 >= raw.length) return 'binary'
  return raw.includes('\0') ? 'nul' : null
}

export type ArticleText =
  | { ok: true; text: string }
  | { ok: false; reason: 'empty' | 'too long' | TextFault; sentence: string }

/** The cleaned text of an article, or why it is refused, in a sentence that says what to do. Never throws. */
export function articleText(raw: string): ArticleText {
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(raw) && !raw.includes('\0')) {
    return { ok: false, reason: 'empty', sentence: 'There is no text yet. Paste the words of the article.' }
  }
  const fault = textFault(raw)
  if (fault) return { ok: false, reason: fault, sentence: textFaultSentence[fault] }
  const text = cleanText(raw)
  const bytes = new TextEncoder().encode(text).length
  if (bytes > ARTICLE_BYTES) return { ok: false, reason: 'too long', sentence: tooLong(bytes) }
  return { ok: true, text }
}

const tooLong = (bytes: number) =>
  `This text is ${grouped(bytes)} bytes long; an article can have 1,000,000 (1 MB of UTF-8). ` +
  'Paste only the article itself, or bring it in as two articles.'

const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
