import { writePublishedLines } from '#db/published-lines.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { confirmedClaim, editionFixture } from './edition-fixture.ts'
import type { TestNewsroom } from './newsroom.ts'

type GivenClaim = Partial<EditionClaim> & Pick<EditionClaim, 'wording'>
type Given = {
  claims: GivenClaim[]
  title?: string
  language?: string
  slug?: string
  publishedAt?: string
  /** An article that is there already: its lines are put in the place of those before. */
  articleId?: string
}

/**
 * The lines of an edition that says what is given, as a publication writes them; the rest of its words is set aside, so
 * that a search finds only what the test wrote.
 */
export async function publishLines({ db, article }: Pick<TestNewsroom, 'db' | 'article'>, given: Given) {
  const { title = 'A check', language = 'en', publishedAt = '2026-03-06T09:05:00.000Z' } = given
  const articleId = given.articleId ?? (await article({ title })).articleId
  const slug = given.slug ?? `check-${articleId}`
  const document: EditionDocument = {
    ...editionFixture,
    slug,
    publishedAt,
    article: { ...editionFixture.article, id: articleId, title, language },
    claims: given.claims.map((claim, index) => ({
      ...confirmedClaim,
      number: index + 1,
      quotation: '',
      inShort: [],
      ...claim,
    })),
  }
  await db.transaction((tx) => writePublishedLines(tx, document))
  return { articleId, slug }
}

/** A chain of one: who said it. */
export const saidBy = (name: string, id: string): EditionClaim['hops'] => [
  { position: 0, sourceId: id, name, isAnonymous: false, kind: 'person', cue: 'said', hedge: null },
]
