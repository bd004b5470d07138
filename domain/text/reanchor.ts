import type { AlignedPair } from './align-gap.ts'
import type { Candidate, Reanchored } from './anchor-state.ts'
import { type Anchor, anchorAt } from './anchors.ts'
import { type Copy, copiesOf, isFree, isTelling } from './copies.ts'
import { exactPlace } from './exact-place.ts'
import { heaviestRun, placeOf } from './heaviest-run.ts'
import { type LikePlace, likePlaces, stretchLikeness, type WordPlaces, wordPlaces } from './like-places.ts'
import { meaningDifferences } from './meaning-guard.ts'
import { placeSpan } from './place-span.ts'
import { type RevisionWords, revisionWords } from './revision-words.ts'
import type { Span } from './span.ts'
import { wordBehind, wordFrom } from './text-words.ts'
import type { Stretch } from './unique-grams.ts'
import { grownToSentences, isWholeSentences, withinParagraph } from './whole-sentences.ts'

/** As alike as this, the place that the words stood at is theirs, whatever stands elsewhere. */
const SURE = 0.6
/** Without any neighbour as it was, it has to be so much alike. */
const VERY_SURE = 0.8
/** Less alike, and the words are gone. */
const LEAST = 0.5
/** Words that moved and were edited are believed at this likeness, when they are so much more alike than the old place. */
const ELSEWHERE = 0.7
const BETTER = 0.2
const LEAST_CANDIDATE = 0.3
const MOST_CANDIDATES = 5

type Found = Span & { score: number }

/** `sides`: on how many sides the word next to the place is the one that was there (0, 1 or 2). */
type Place = Found & { sides: number }

/**
 * What became of each anchor of `before` in `after`, in the order given. Both texts are cleaned (NFC); offsets are
 * UTF-16 units and split no grapheme. `language` is a BCP 47 tag. Near linear in the texts.
 */
export function reanchor(
  before: string,
  after: string,
  anchors: readonly Anchor[],
  language: string,
): Reanchored[] {
  if (before === after)
    return anchors.map(({ start, end }) => ({ state: 'exact', anchor: anchorAt(after, start, end) }))
  const revision = revisionWords(before, after, language)
  let places: WordPlaces | undefined
  const placesOnce = () => {
    places ??= wordPlaces(revision)
    return places
  }
  return anchors.map((anchor) => reanchorOne(revision, placesOnce, anchor, language))
}

function reanchorOne(
  revision: RevisionWords,
  places: () => WordPlaces,
  anchor: Anchor,
  language: string,
): Reanchored {
  const words = { from: wordBehind(revision.was, anchor.start), to: wordFrom(revision.was, anchor.end) }
  const same = exactPlace(revision, anchor, words)
  if (same) return stands(revision, anchor, same)
  const here = inPlace(revision, anchor, words)
  if (here && here.score >= SURE && here.sides === 2) return edited(revision, anchor, here, language)
  const isKnown = isTelling(revision, words)
  const copies = copiesOf(revision, anchor, words).filter(({ sides }) => isKnown || sides > 0)
  const copy = likeliest(anchor, copies)
  if (here && here.score >= SURE && !(copy && isBetter(copy, here))) {
    return edited(revision, anchor, here, language)
  }
  if (copy) return stands(revision, anchor, copy)
  const found = elsewhere(revision, places(), anchor, words)
  const best = isKnown ? found.find(({ isFree, score }) => isFree && score >= ELSEWHERE) : undefined
  if (best && best.score >= (here?.score ?? 0) + BETTER) return edited(revision, anchor, best, language)
  if (here && here.score >= LEAST) return edited(revision, anchor, here, language)
  const candidates: Candidate[] = found
    .filter(({ score }) => score >= LEAST_CANDIDATE)
    .slice(0, MOST_CANDIDATES)
    .map(({ start, end, score }) => ({ start, end, score }))
  return { state: 'lost', candidates }
}

/** Of copies that are no other words' place, or that stand beside the old neighbours, the one that looks most like it. */
function likeliest(anchor: Anchor, copies: readonly Copy[]): Copy | null {
  const rank = ({ sides, isFree, start }: Copy) =>
    2 * sides + Number(isFree) - Math.abs(start - anchor.start) / (start + anchor.start + 1)
  const own = copies.filter(({ isFree, sides }) => isFree || sides > 0)
  return own.reduce<Copy | null>((best, copy) => (best && rank(best) >= rank(copy) ? best : copy), null)
}

/** The edited old place gives way to a copy only where fewer of its neighbours than of the copy's are as they were. */
const isBetter = (copy: Copy, here: Place) =>
  copy.isFree && (copy.sides > here.sides || (here.sides === 0 && here.score < VERY_SURE))

function stands(revision: RevisionWords, anchor: Anchor, { start, end }: Span): Reanchored {
  return {
    state: start === anchor.start ? 'exact' : 'moved',
    anchor: anchorAt(revision.after, start, end),
  }
}

function edited(revision: RevisionWords, was: Anchor, found: Found, language: string): Reanchored {
  const anchor = anchorAt(revision.after, found.start, found.end)
  if (anchor.exact === was.exact) return stands(revision, was, found)
  const isSame = plainSigns(anchor.exact) === plainSigns(was.exact)
  const differences = isSame ? [] : meaningDifferences(was.exact, anchor.exact, language)
  // All words may be alike when a sign is not.
  const score = Math.min(0.99, found.score)
  return differences.length > 0
    ? { state: 'changed', anchor, score, differences }
    : { state: 'reworded', anchor, score }
}

/** One kind of apostrophe and white space, of which no meaning depends. */
const plainSigns = (words: string) => words.replace(/[’ʼ‘`´]/g, "'").replace(/\s+/g, ' ')

/** Where the alignment of the two texts puts the words. */
function inPlace(revision: RevisionWords, anchor: Anchor, words: Stretch): Place | null {
  const { image, likeness } = revision.alignment
  const pairs: AlignedPair[] = []
  for (let was = words.from; was < words.to; was += 1) {
    const is = image[was] ?? -1
    if (is >= 0) pairs.push({ was, is, likeness: likeness(was, is) })
  }
  const run = heaviestRun(revision, pairs)
  const place = run && placeOf(revision, words, run)
  if (!place) return null
  const found = spanOf(revision, anchor, words, { place, pairs })
  const isBefore = words.from > 0 && image[words.from - 1] === wordBehind(revision.is, found.start) - 1
  const isBehind = words.to < image.length && image[words.to] === wordFrom(revision.is, found.end)
  return { ...found, sides: Number(isBefore) + Number(isBehind) }
}

function spanOf(
  revision: RevisionWords,
  anchor: Anchor,
  words: Stretch,
  { place, pairs }: Omit<LikePlace, 'score'>,
): Found {
  const scored = (span: Span): Found => {
    const stretch = { from: wordBehind(revision.is, span.start), to: wordFrom(revision.is, span.end) }
    return { ...span, score: stretchLikeness(revision, words, stretch, pairs) }
  }
  const raw = withinParagraph(revision, anchor, words, placeSpan(revision, anchor, words, place))
  const own = scored(raw)
  if (!isWholeSentences(revision, anchor)) return own
  const whole = scored(grownToSentences(revision, words, raw))
  // A few of the words in quite another sentence are not the sentence.
  return whole.score < LEAST && own.score >= SURE ? own : whole
}

/** The likeliest places in the whole text, best first; free are those that are no other words' place. */
function elsewhere(revision: RevisionWords, places: WordPlaces, anchor: Anchor, words: Stretch) {
  return likePlaces(revision, places, words)
    .map((like) => spanOf(revision, anchor, words, like))
    .map((found) => ({ ...found, isFree: isFree(revision, words, found) }))
    .sort((one, other) => other.score - one.score)
}
