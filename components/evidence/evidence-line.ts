import { type SourceKind, sourceKindWord } from '#domain/attribution.ts'
import {
  type Credibility,
  credibilityWord,
  type EvidenceKind,
  evidenceKindWord,
  type PinState,
  type Proximity,
  type Reliability,
  reliabilityWord,
  type Stance,
} from '#domain/evidence.ts'
import { isPicture } from '#domain/picture.ts'
import { sizeInWords } from '#domain/upload.ts'
import { type Question, questionWord } from '#domain/verdict.ts'
import { wordsIn } from '#domain/words/words.ts'

export type DeskEvidence = {
  evidenceId: string
  number: number
  kind: EvidenceKind
  title: string
  sourceName: string
  sourceKind: SourceKind
  reliability: Reliability
  url: string | null
  file: { name: string; mediaType: string; size: number; sha256: string } | null
  locator: string | null
  publishedOn: string | null
  seenOn: string
  proximity: Proximity
  credibility: Credibility
  question: Question
  stance: Stance
  shows: string
  pinState: PinState | null
  pinText: string | null
  pinnedBy: string | null
  removed: { reason: string } | null
}

type DayInWords = { on: string; words: string }

/** A file as it is drawn; `size` is in words. */
export type FileLine = {
  name: string
  size: string
  mediaType: string
  sha256: string
  isPicture: boolean
}

/** A piece of evidence as it is drawn: grades and days are words already. */
export type EvidenceLine = {
  evidenceId: string
  number: number
  title: string
  stance: Stance
  proximity: Proximity
  /** What it answers and how near it is: "What was said · primary · link". */
  about: string
  /** Why it counts for nothing, or does not confirm. */
  flag: string | null
  removed: string | null
  shows: string
  pin: { isBroken: boolean; text: string; by: string | null; how: string } | null
  source: string
  /** What follows the source's name: its kind and both grades. */
  grades: string
  published: DayInWords | null
  seen: DayInWords
  locator: string | null
  url: string | null
  file: FileLine | null
}

export function evidenceLine(piece: DeskEvidence, flag: string | null): EvidenceLine {
  const { evidenceId, number, title, stance, proximity, shows, locator, url, credibility } = piece
  const kind = evidenceKindWord[piece.kind].toLowerCase()
  const source = `${sourceKindWord[piece.sourceKind].toLowerCase()}, ${reliabilityWord[piece.reliability]}`
  const item = `${credibilityWord[credibility]} (${credibility})`
  return {
    ...{ evidenceId, number, title, stance, proximity, shows, locator, url, flag },
    about: `${questionWord[piece.question]} · ${proximity} · ${kind}`,
    removed: piece.removed?.reason ?? null,
    pin: pinLine(piece),
    source: piece.sourceName,
    grades: `, ${source} (${piece.reliability}). This item: ${item}.`,
    published: piece.publishedOn === null ? null : dayInWords(piece.publishedOn),
    seen: dayInWords(piece.seenOn),
    file: piece.file && fileLine(piece.file),
  }
}

const dayInWords = (on: string): DayInWords => ({ on, words: wordsIn('en').day(on) })

function pinLine({ pinState, pinText: text, pinnedBy: by }: DeskEvidence): EvidenceLine['pin'] {
  if (!pinState || !text) return null
  const how = pinState === 'found' ? 'Found in the file, pinned by ' : 'Transcribed by '
  return { isBroken: pinState === 'broken', text, by, how }
}

export function fileLine({ size, ...file }: NonNullable<DeskEvidence['file']>): FileLine {
  return { ...file, size: sizeInWords(size), isPicture: isPicture(file.mediaType) }
}
