import { type SQL, sql } from 'drizzle-orm'

/** Whether a text holds these words, in any case; what they contain is looked for as it is, `%` and `_` too. */
export function containsWords(text: SQL, words: string): SQL {
  return sql`${text} ilike ${`%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`}`
}
