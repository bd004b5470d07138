import { abbreviationsOf } from './abbreviations.ts'
import { isFullStopAnEnd, type Stop } from './full-stop.ts'
import { inlineItems } from './list-items.ts'

const run = /\.(?: \.){2,}|[\p{STerm}…]+/gu
// Armenian ends with a colon, and its full stop is our semicolon.
const armenianRun = /[։:]+/gu
const greekRun = /\.(?: \.){2,}|[\p{STerm}…;]+/gu
const closers =
  /(?:[ \u00a0\u202f]?[»›]|["'”’“‘)\]}」』】》〉）］*_]|[ \u00a0]?\[(?:\d{1,3}(?:[,–-]\s?\d{1,3})*|…|\.{3})\]|[ \u00a0]\((?:…|\.{3})\)|[⁰-⁹¹²³]|\p{M}|\u200d|\ufe0f|[ \u00a0]?(?:[:;]-?[)(DP]+(?!\p{L})|\p{Emoji_Presentation}))*/uy
const wideClosers = /["'”’)\]}」』】》〉）］]*/uy
const openers = /["'“”‘’«»„‚‹([{¿¡*_\s\u200e\u200f]|[–—―-]{1,2}(?=[\s\p{L}"«“„])/uy
const letter = /[\p{L}\p{N}]/gu
const isWide = /[^.!?…‼⁇⁈⁉;:։\s]/
const quoted = /["”’'»“」』]/
const cue =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2} (?:said|says|asked|asks|told|added|replied|wrote|cried|remarked|stated)\b/u
const onlyMarker = /^[\s•⁃‣▪◦*"“«(–—-]*(?:\d{1,3}|[a-h]|[A-HА-Еа-е]|[ivx]{1,5}|[IVX]{1,5})?$/u

/** The offsets (UTF-16, within the block) at which a sentence ends, closing quotes and brackets included. */
export function sentenceEnds(block: string, language: string): number[] {
  const ends: number[] = inlineItems(block)
  const items = [...ends]
  let item = 0
  let letterAt = -1
  const marks = /^el\b/i.test(language) ? greekRun : /^hy\b/i.test(language) ? armenianRun : run
  let from = 0
  for (const found of block.matchAll(marks)) {
    const start = found.index
    for (let at = items[item]; at !== undefined && at <= start; at = items[item]) {
      from = Math.max(from, at)
      item += 1
    }
    if (start < from) continue
    const end = start + found[0].length
    // "compounds. . . . The practice": the first stop ends the sentence, the ellipsis begins the next.
    const isStopThenEllipsis = /^\.(?: \.){3}$/.test(found[0]) && /\S/.test(block[start - 1] ?? ' ')
    if (isStopThenEllipsis && /[\p{L}\p{N}]/u.test(block.slice(end, end + 80))) {
      ends.push(start + 1)
      from = start + 1
      continue
    }
    const isWideStop = isWide.test(found[0])
    if (isWideStop && /^．\p{N}/u.test(block.slice(start, start + 2))) continue
    const close = after(isWideStop ? wideClosers : closers, block, end)
    const next = firstWordAt(block, close)
    if (next >= block.length && /^\s*$/.test(block.slice(close))) break
    // Looked for again only when the sentence has moved past it, so that a megabyte of stops stays linear.
    if (letterAt < from) letterAt = indexOfLetter(block, from)
    const stop = { block, language, from, start, end, next, hasWords: letterAt < start }
    if (isWideStop ? isWideEnd(stop, close) : isEnd(stop, close, found[0])) {
      ends.push(close)
      from = close
    }
  }
  return ends.sort((a, b) => a - b)
}

function indexOfLetter(block: string, from: number): number {
  letter.lastIndex = from
  return letter.exec(block)?.index ?? block.length
}

function after(pattern: RegExp, block: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(block)?.[0].length ?? 0)
}

/** Skips white space, opening quotes and brackets, dialogue dashes. */
function firstWordAt(block: string, at: number): number {
  let next = at
  for (let moved = after(openers, block, next); moved > next; moved = after(openers, block, next))
    next = moved
  return next
}

/** Stops of scripts without capitals; a quotation that closes and runs on without a gap is still inside. */
function isWideEnd({ block, start, end, next }: Stop, close: number): boolean {
  const following = block[close] ?? ''
  if (/[\p{STerm}]/u.test(following)) return false
  if (close === end || /\s/.test(following)) return true
  if (!quoted.test(block.slice(end, close)) || next !== close) return true
  // 「…。」 ends, but for a particle that carries on; 「…？」 and 「…！」 are carried on by any word.
  if (/[。．｡]/.test(block.slice(start, end))) return !/[\p{Script=Hiragana},，、]/u.test(following)
  return !/[\p{L},，、]/u.test(following)
}

function isEnd(stop: Stop, close: number, mark: string): boolean {
  const { block, from, start, end, next } = stop
  if (!stop.hasWords && mark !== '?' && mark !== '!') return false
  if (mark === '.' && start - from < 12 && onlyMarker.test(block.slice(from, start))) return false
  const first = String.fromCodePoint(block.codePointAt(next) ?? 0)
  const hasGap = close < next && /\s/.test(block.slice(close, next))
  const isEllipsis = /^(?:\.{2,}|…+|\. \. \.)$/.test(mark)
  // A stop and then an ellipsis: the ellipsis opens the next sentence.
  if (hasGap && !isEllipsis && /^(?:\.\.|…)/.test(block.slice(next, next + 2))) return true
  if (/\p{Ll}/u.test(first) || /[,;:.!?…)\]%&]/.test(first)) return false
  if (isEllipsis && (/\s/.test(block[start - 1] ?? '') || /\p{Lo}/u.test(first))) return false
  if (isEllipsis && /^[\])]/.test(block.slice(end)) && /[[(]/.test(block[start - 1] ?? '')) return false
  if (first === '№' || isEmbedded(block, from, start, end)) return false
  if (mark === '.') return isFullStopAnEnd(stop, close, abbreviationsOf(stop.language))
  if (!hasGap) return /\p{Lu}|\p{Lo}/u.test(first)
  return !(quoted.test(block.slice(end, close)) && !isEllipsis && cue.test(block.slice(next, next + 60)))
}

/** More than this between two quotation marks is a speech, and no longer a part of the sentence around it. */
const LONGEST_EMBEDDED = 200

/**
 * Whether the stop stands in a quotation that began and ends inside one sentence: "in «News. Today» he said". What a
 * colon or a comma brings in is speech, and falls into sentences of its own.
 */
function isEmbedded(block: string, from: number, start: number, end: number): boolean {
  const before = block.slice(Math.max(from, start - LONGEST_EMBEDDED), start)
  const opener = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'))
  if (opener < 1 || before.includes('„')) return false
  const closer = before[opener] === '«' ? '»' : '”'
  if (before.includes(closer, opener) || !/[\p{L}\p{N})]\s$/u.test(before.slice(0, opener))) return false
  const after = block.slice(end, end + LONGEST_EMBEDDED)
  const close = after.indexOf(closer)
  return close > 0 && /^(?:[,;)]|\s+[\p{Ll}(])/u.test(after.slice(close + 1))
}
