import type { HopRow } from '../hop-rows.ts'
import { sourceKindOf } from './source-kind-of.ts'
import { type SpeechWords, wholeWords } from './speech-words.ts'

export type SpeakerGround = {
  words: SpeechWords
  /** The chain of the claim before. */
  before: readonly HopRow[]
  known: readonly { called: string; kind: string }[]
}

/** A run of words with capitals, and what joins them: "Ministry of Defence". */
const run =
  /\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s+(?:(?:of|the|and|for|de|von|van|та|і|й|и)\s+)*\p{Lu}[\p{L}\p{N}’'&.-]*)*/gu

const title =
  /^(?:Mr|Mrs|Ms|Dr|Sir|President|Governor|Mayor|Minister|General|Colonel|Major|Captain|Professor|Senator)\.?\s+/u

/** Words behind which a name is a place or an owner, not who speaks. */
const link = /(?:^|\s)(?:in|of|from|at|near|to|by|with|for|on|у|в|на|з|із|до|с|со|из|от|под)\s+$/iu

/**
 * Whom the words beside a reporting verb mean: a name, somebody described, or those of the claim before ("he", "the
 * channel"). Nobody where the words name nobody that can be made out.
 */
export function speakerOf(phrase: string, ground: SpeakerGround): HopRow[] {
  const said = phrase.trim().replace(/^(?:as|that|and|but|що|и|і|как|як|но|але)\s+/iu, '')
  const { words, before } = ground
  if (said === '' || said.split(/\s+/).length > 14) return []
  if (wholeWords(words.pronoun).exec(said)?.[0] === said) return [...before]
  const known = ground.known.filter(({ called }) => said.includes(called)).sort(longest)[0]
  if (known) return passedOn({ who: known.called, whoKind: known.kind }, before)
  const ofBefore = () => (before.length > 0 ? [...before] : [described(said)])
  if (new RegExp(`^(?:${words.again})$`, 'iu').test(said)) return ofBefore()
  const isNameless = new RegExp(`^${words.nameless}`, 'iu').test(said)
  const name = nameAtEnd(said)
  if (name && !(isNameless && !/\s/.test(name.trim()) && sourceKindOf(name, said) === 'person')) {
    const whole = wholeName(name, ground)
    return passedOn(whole ?? { who: name, whoKind: sourceKindOf(name, said) }, before)
  }
  // "One source" begins a sentence here, not there.
  if (isNameless) return [described(said.charAt(0).toLowerCase() + said.slice(1))]
  if (new RegExp(`^(?:${words.again})(?![\\p{L}])`, 'iu').test(said)) return ofBefore()
  // "Ukrainian officials": several whom nobody names. A longer stretch is more than who speaks.
  return said.split(/\s+/).length <= 4 && !name ? [described(said)] : []
}

/** The name that a phrase ends with; one that a place or an owner has, or that a noun follows, is not who speaks. */
function nameAtEnd(said: string): string | null {
  const last = [...said.matchAll(run)].at(-1)
  if (!last || last.index + last[0].length < said.length) return null
  if (link.test(said.slice(0, last.index))) return null
  const name = last[0]
    .replace(title, '')
    .replace(/^The /u, '')
    .replace(/[.’']+$/u, '')
  return name === '' ? null : name
}

/** "Ganchev" is the Vitaly Ganchev of whom was spoken; "Ганчева" is Ганчев in another case. */
function wholeName(name: string, { before, known }: SpeakerGround): Pick<HopRow, 'who' | 'whoKind'> | null {
  const names = [...before, ...known.map(({ called, kind }) => ({ who: called, whoKind: kind }))]
  const parts = name.split(/\s+/)
  return (
    names.find(({ who }) => parts.every((part) => who.split(/\s+/).some((one) => sameWord(one, part)))) ??
    null
  )
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  const stem = Math.max(4, Math.min(one.length, other.length) - 2)
  return /\p{Script=Cyrillic}/u.test(one) && one.slice(0, stem) === other.slice(0, stem)
}

/** Whoever spoke before speaks through the same hands, until the text says otherwise. */
function passedOn(first: Pick<HopRow, 'who' | 'whoKind'>, before: readonly HopRow[]): HopRow[] {
  const row = { ...first, cue: '', hedge: '' }
  return before[0]?.who === first.who ? [row, ...before.slice(1)] : [row]
}

/** As the article describes them, without what is told about them: "a conscript who spoke …". */
function described(said: string): HopRow {
  const who = said.split(/\s+(?:who|which|that|speaking)\s|,\s/u)[0] ?? said
  return { who: who.trim(), whoKind: 'anonymous', cue: '', hedge: '' }
}

function longest(one: { called: string }, other: { called: string }): number {
  return other.called.length - one.called.length
}
