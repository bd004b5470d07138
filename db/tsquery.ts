/** Queries of PostgreSQL's text search as it spells them. What people type goes in as quoted lexemes alone. */

/** A lexeme, whatever is in it. */
export const quotedLexeme = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, (sign) => sign + sign)}'`

export const anyOf = (queries: readonly string[]): string => `(${queries.join(' | ')})`

export const together = (queries: readonly string[]): string => `(${queries.join(' & ')})`
