import { sql } from 'drizzle-orm'
import { letterThrees, mostAlike } from '#domain/likeness.ts'
import { keptPart, mayBeAnotherWord, type SearchTerm } from '#domain/search-query.ts'
import type { Queryable } from './client.ts'
import { anyOf, quotedLexeme, together } from './tsquery.ts'

/** A term with the tsqueries that it is found by, one enough, and whether it says nothing in a language ("the"). */
type MeantTerm = SearchTerm & { ways: string[]; isCommon: boolean }

/** Longer lists of forms would be of another word. */
const mostForms = 30
const mostWeighed = 60
/** Behind every other letter. */
const lastLetter = String.fromCodePoint(0x10ffff)

/**
 * What each term is found by: itself, the forms that the languages of what is published give it, those that published
 * claims hold, and pairs of letters. Common words are left out, unless there are no others.
 */
export async function meaningOf(db: Queryable, terms: readonly SearchTerm[]): Promise<MeantTerm[]> {
  const asked = terms.map(({ words, rest }, place) => sql`(${place}::int, ${words}, ${rest})`)
  const rows = await db.execute<{ place: number; whole: string; beside: string }>(sql`
    select term.place, phraseto_tsquery(config, term.words)::text as whole,
      phraseto_tsquery(config, term.rest)::text as beside
    from (values ${sql.join(asked, sql`, `)}) term (place, words, rest), (
      select 'pg_catalog.simple'::regconfig as config
      union select search_language(language) from (select distinct language from published_article) languages
    ) spoken`)
  const meant = await Promise.all(
    terms.map(async (term, place) => {
      const read = rows.filter((row) => row.place === place)
      const forms = (await listForms(db, term)).map(quotedLexeme)
      const ways = [
        ...read.map((row) => row.whole),
        ...forms,
        pairsBeside(
          term,
          read.map((row) => row.beside),
        ),
      ]
      const isCommon = term.pairs.length === 0 && read.some((row) => row.whole === '')
      return { ...term, isCommon, ways: [...new Set(ways)].filter((way) => way !== '') }
    }),
  )
  const telling = meant.filter((term) => !term.isCommon)
  return telling.some((term) => !term.isExcluded) ? telling : meant.filter((term) => term.ways.length > 0)
}

/** The same with the published words that look most like each term; null where no word looks like any. */
export async function nearMeaning(
  db: Queryable,
  terms: readonly MeantTerm[],
): Promise<readonly MeantTerm[] | null> {
  const near = await Promise.all(
    terms.map((term) => (mayBeAnotherWord(term) ? listWordsLike(db, term.words.toLowerCase()) : [])),
  )
  if (near.every((words) => words.length === 0)) return null
  return terms.map((term, at) => ({ ...term, ways: [...term.ways, ...(near[at] ?? []).map(quotedLexeme)] }))
}

/** The tsquery of them all: every term in one of its ways, and none of those that are excluded. */
export function tsqueryOf(terms: readonly MeantTerm[]): string {
  return together(terms.map(({ ways, isExcluded }) => `${isExcluded ? '!' : ''}${anyOf(ways)}`))
}

function pairsBeside({ pairs, rest }: SearchTerm, beside: readonly string[]): string {
  const [only = ''] = pairs
  if (pairs.length === 0) return ''
  const letters =
    pairs.length === 1 && [...only].length === 1
      ? `${quotedLexeme(only)}:*`
      : together(pairs.map(quotedLexeme))
  const others = beside.filter((query) => query !== '')
  return rest && others.length > 0 ? together([letters, anyOf(others)]) : letters
}

async function listForms(db: Queryable, term: SearchTerm): Promise<string[]> {
  const kept = keptPart(term)
  if (kept === null) return []
  const rows = await db.execute<{ word: string }>(sql`
    select word from published_word
    where word >= ${kept} and word < ${kept + lastLetter} and length(word) < ${[...kept].length + 6}
    limit ${mostForms}`)
  return rows.map((row) => row.word)
}

async function listWordsLike(db: Queryable, word: string): Promise<string[]> {
  const threes = letterThrees(word).map(quotedLexeme).join(' | ')
  const rows = await db.execute<{ word: string }>(sql`
    select word from published_word
    where threes @@ ${threes}::tsquery and length(word) between ${[...word].length - 3} and ${[...word].length + 3}
    order by ts_rank(threes, ${threes}::tsquery) desc, word limit ${mostWeighed}`)
  return mostAlike(
    word,
    rows.map((row) => row.word),
  )
}
