import { type SQL, sql } from 'drizzle-orm'
import type { SearchTerm } from '#domain/search-query.ts'

/** A term with the languages to bend it in, and the words that it may also stand for. */
export type MeantTerm = SearchTerm & { others: readonly string[] }

/**
 * The tsquery of what is searched for: each term in any of the languages of what is published, and in none of them
 * where it is excluded. Everything that was typed goes in as a parameter.
 *
 * @param languages search configurations as the database names them
 */
export function searchExpression(terms: readonly MeantTerm[], languages: readonly string[]): SQL {
  const all = terms.map((term) => {
    const ways = sql.join(waysOf(term, languages), sql` || `)
    return term.isExcluded ? sql`(!!(${ways}))` : sql`(${ways})`
  })
  return sql`(${sql.join(all, sql` && `)})`
}

function waysOf({ words, pairs, rest, others }: MeantTerm, languages: readonly string[]): SQL[] {
  const ways = bent(words, languages)
  if (others.length > 0) ways.push(sql`${others.map(quotedLexeme).join(' | ')}::tsquery`)
  if (pairs.length === 0) return ways
  const [only = ''] = pairs
  const together =
    pairs.length === 1 && [...only].length === 1
      ? `${quotedLexeme(only)}:*`
      : pairs.map(quotedLexeme).join(' & ')
  const beside = rest ? sql` && (${sql.join(bent(rest, languages), sql` || `)})` : sql``
  return [...ways, sql`(${together}::tsquery${beside})`]
}

function bent(words: string, languages: readonly string[]): SQL[] {
  return ['pg_catalog.simple', ...languages].map(
    (language) => sql`phraseto_tsquery(${language}::regconfig, ${words})`,
  )
}

/** As a tsquery spells a lexeme, whatever is in it. */
export const quotedLexeme = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, (sign) => sign + sign)}'`
