import { sql } from 'drizzle-orm'
import { letterThrees, mostAlike } from '#domain/likeness.ts'
import { keptPart, mayBeAnotherWord, type SearchTerm } from '#domain/search-query.ts'
import type { Queryable } from './client.ts'
import { type MeantTerm, quotedLexeme } from './search-expression.ts'

/** What is searched for, as the database reads it. */
export type Meaning = { terms: MeantTerm[]; languages: string[] }

/** Longer lists of forms would be of another word. */
const mostForms = 30
const mostWeighed = 60
/** Behind every other letter. */
const lastLetter = String.fromCodePoint(0x10ffff)

/**
 * The languages of what is published, and for each term the forms of it that published claims hold. Words that say
 * nothing in one of these languages ("the") are left out, unless there are no others.
 */
export async function meaningOf(db: Queryable, terms: readonly SearchTerm[]): Promise<Meaning> {
  const asked = terms.map((term, place) => sql`(${place}::int, ${term.words}, ${keptPart(term)}::text)`)
  const rows = await db.execute<{
    place: number
    is_empty: boolean
    languages: string[]
    others: string[]
  }>(sql`
    with spoken as materialized (
      select distinct search_language(language) as config
      from (select distinct language from published_article) languages
    )
    select term.place, bool_or(numnode(phraseto_tsquery(config, term.words)) = 0) as is_empty,
      array_agg(config::text) as languages,
      array(
        select word from published_word
        where word >= term.kept and word < term.kept || ${lastLetter} and length(word) < length(term.kept) + 6
        limit ${mostForms}
      ) as others
    from (values ${sql.join(asked, sql`, `)}) term (place, words, kept), spoken
    group by term.place, term.words, term.kept`)
  const telling = terms.flatMap((term, place) => {
    const read = rows.find((row) => row.place === place)
    return read && !(read.is_empty && term.pairs.length === 0) ? [{ ...term, others: read.others }] : []
  })
  const languages = (rows[0]?.languages ?? []).filter((name) => name !== 'simple')
  if (telling.some((term) => !term.isExcluded)) return { terms: telling, languages }
  return { terms: terms.map((term) => ({ ...term, others: [] })), languages }
}

/** The same with the published words that look most like each term; null where no word looks like any. */
export async function nearMeaning(db: Queryable, { terms, languages }: Meaning): Promise<Meaning | null> {
  const near = terms.map((term) =>
    mayBeAnotherWord(term) ? listWordsLike(db, term.words.toLowerCase()) : [],
  )
  const found = await Promise.all(near)
  if (found.every((words) => words.length === 0)) return null
  return {
    languages,
    terms: terms.map((term, index) => ({ ...term, others: [...term.others, ...(found[index] ?? [])] })),
  }
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
