import { type ClaimChange, claimChanges } from './claim-changes.ts'
import type { EditionDocument } from './edition.ts'
import { otherChanges, type TextChange, textChanges } from './evidence-changes.ts'

/** What of the article and of the newsroom is text. */
const texts = {
  title: ({ article }) => article.title,
  outlet: ({ article }) => article.outlet,
  byline: ({ article }) => article.byline ?? '',
  url: ({ article }) => article.url ?? '',
  newsroom: ({ newsroom }) => newsroom.name,
  contact: ({ newsroom }) => newsroom.contact,
  corrections: ({ newsroom }) => newsroom.corrections,
} satisfies Record<string, (edition: EditionDocument) => string>
export type ArticleText = keyof typeof texts

/** The rest, of which a page says that it changed. */
const others = {
  details: ({ article }) => [article.publishedOn, article.language, article.isOurs],
  revision: ({ article }) => article.revision.sha256,
  coverage: ({ passages }) => passages.map(({ length, state }) => [length, state]),
  language: ({ newsroom }) => [newsroom.language, newsroom.timeZone],
} satisfies Record<string, (edition: EditionDocument) => unknown>
type ArticleOther = keyof typeof others

/** Exactly what readers find changed between two editions of one article. */
export type EditionChanges = {
  texts: TextChange<ArticleText>[]
  others: ArticleOther[]
  /** Our own article's text, hidden words as "[…]"; null where it is the same or not ours. */
  text: { before: string; after: string } | null
  claims: ClaimChange[]
  /** How many claims are being checked; null where it is as many. */
  beingChecked: { before: number; after: number } | null
}

/** Compares what two editions show; both as readers may see them today. */
export function editionChanges(before: EditionDocument, after: EditionDocument): EditionChanges {
  const [was, is] = [textOf(before), textOf(after)]
  return {
    texts: textChanges(texts, before, after),
    others: otherChanges(others, before, after),
    text: was === is ? null : { before: was, after: is },
    claims: claimChanges(before, after),
    beingChecked:
      before.beingChecked === after.beingChecked
        ? null
        : { before: before.beingChecked, after: after.beingChecked },
  }
}

/** Whether readers would find anything changed. */
export function hasChanges({ texts, others, text, claims, beingChecked }: EditionChanges): boolean {
  return texts.length + others.length + claims.length > 0 || text !== null || beingChecked !== null
}

function textOf({ text }: EditionDocument): string {
  return (text ?? []).map((run) => (run.hidden ? '[…]' : run.words)).join('')
}
