import { type SQL, sql } from 'drizzle-orm'
import { letterThrees, mostAlike } from '#domain/likeness.ts'
import { keptPart, mayBeAnotherWord, type SearchTerm } from '#domain/search-query.ts'
import type { Queryable } from './client.ts'
import { inOneTrip } from './one-trip.ts'
import { anyOf, quotedLexeme, together } from './tsquery.ts'

/**
 * A term with the tsqueries that it is found by, one enough, whether it says nothing in a language ("the"), and how many
 * published claims hold it at the least; 0 where that is not known.
 */
type MeantTerm = SearchTerm & { ways: string[]; isCommon: boolean; claims: number }

/** Longer lists of forms would be of another word. */
const mostForms = 30
const mostWeighed = 60
/** So many terms of a search may be mistyped; to look for words like one costs more than all else. */
const mostMistyped = 4
/** Behind every other letter. */
const lastLetter = String.fromCodePoint(0x10ffff)

/**
 * What each term is found by: itself, the forms that the languages of what is published give it, those that published
 * claims hold, and pairs of letters. Common words are left out, unless there are no others.
 */
export async function meaningOf(db: Queryable, terms: readonly SearchTerm[]): Promise<MeantTerm[]> {
  const asked = terms.map(({ words, rest }, place) => sql`(${place}::int, ${words}, ${rest})`)
  const read = sql`
    select term.place, phraseto_tsquery(config, term.words)::text as whole,
      phraseto_tsquery(config, term.rest)::text as beside
    from (values ${sql.join(asked, sql`, `)}) term (place, words, rest), (
      select 'pg_catalog.simple'::regconfig as config
      union select search_language(language) from (select distinct language from published_article) languages
    ) spoken`
  const found = await inOneTrip<{ read: Read; forms: Placed; held: Held }>(db, {
    ...{ read, forms: formsQuery(terms), held: heldQuery(terms) },
  })
  const meant = terms.map((term, place) => {
    const rows = found.read.filter((row) => row.place === place)
    const ways = [
      ...rows.map((row) => row.whole),
      ...wordsAt(found.forms, place).map(quotedLexeme),
      pairsBeside(
        term,
        rows.map((row) => row.beside),
      ),
    ]
    const isCommon = term.pairs.length === 0 && rows.some((row) => row.whole === '')
    const claims = found.held.find((row) => row.place === place)?.claims ?? 0
    return { ...term, isCommon, claims, ways: [...new Set(ways)].filter((way) => way !== '') }
  })
  const telling = meant.filter((term) => !term.isCommon)
  return telling.some((term) => !term.isExcluded) ? telling : meant.filter((term) => term.ways.length > 0)
}

/**
 * The same with the published words that look most like each term that is none itself, as `wordsLike` came to; null
 * where no word looks like any.
 */
export function nearMeaning(
  terms: readonly MeantTerm[],
  alike: readonly AlikeWord[],
): readonly MeantTerm[] | null {
  const near = terms.map((term, place) => mostAlike(term.words.toLowerCase(), wordsAt(alike, place)))
  if (near.every((words) => words.length === 0)) return null
  return terms.map((term, place) => {
    const words = near[place] ?? []
    const held = alike.filter((one) => one.place === place && words.includes(one.word))
    return {
      ...term,
      ways: [...term.ways, ...words.map(quotedLexeme)],
      claims: Math.max(term.claims, ...held.map(({ claims }) => claims)),
    }
  })
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

/** A term as a language reads it: all of it, and what is beside its pairs of letters. */
type Read = { place: number; whole: string; beside: string }
/** A published word, beside the place of the term that it may stand for. */
type Placed = { place: number; word: string }
/** One that looks like it, and how many published claims hold that. */
export type AlikeWord = Placed & { claims: number }

/** How many published claims hold a term that is a word. */
type Held = { place: number; claims: number }

const wordsAt = (words: readonly Placed[], place: number) =>
  words.filter((one) => one.place === place).map((one) => one.word)

// One statement for all terms: a search takes one connection of the few that readers have, never several at once.

function formsQuery(terms: readonly SearchTerm[]): SQL {
  const bent = terms.flatMap((term, place) => {
    const kept = keptPart(term)
    return kept === null
      ? []
      : [sql`(${place}::int, ${kept}, ${kept + lastLetter}, ${[...kept].length + 6}::int)`]
  })
  if (bent.length === 0) return sql`select where false`
  return sql`
    select term.place, form.word
    from (values ${sql.join(bent, sql`, `)}) term (place, kept, behind, length),
    lateral (
      select word from published_word
      where word >= term.kept and word < term.behind and length(word) < term.length limit ${mostForms}
    ) form`
}

/** Letters alone are one word to the database, too. */
function heldQuery(terms: readonly SearchTerm[]): SQL {
  const words = terms.flatMap((term, place) =>
    mayBeAnotherWord(term) && !/['-]/.test(term.words)
      ? [sql`(${place}::int, lower(${term.words}::text))`]
      : [],
  )
  if (words.length === 0) return sql`select where false`
  return sql`
    select term.place, claims from published_word
    join (values ${sql.join(words, sql`, `)}) term (place, word) using (word)`
}

/** The published words that look like each term that is none itself. */
export function wordsLike(terms: readonly SearchTerm[]): SQL {
  const mistyped = terms.flatMap((term, place) => {
    if (!mayBeAnotherWord(term)) return []
    const word = term.words.toLowerCase()
    return [sql`(${place}::int, ${word}, ${letterThrees(word).map(quotedLexeme).join(' | ')}::tsquery)`]
  })
  if (mistyped.length === 0) return sql`select where false`
  return sql`
    select term.place, alike.word, alike.claims
    from (
      select * from (values ${sql.join(mistyped, sql`, `)}) typed (place, word, threes)
      where not exists (select from published_word where word = typed.word)
      order by place limit ${mostMistyped}
    ) term,
    lateral (
      select word, claims, ts_rank(threes, term.threes) as weight from published_word
      where threes @@ term.threes and length(word) between length(term.word) - 3 and length(term.word) + 3
      order by weight desc, word limit ${mostWeighed}
    ) alike
    order by term.place, alike.weight desc, alike.word`
}
