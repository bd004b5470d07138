import { sql } from 'drizzle-orm'
import type { Sql, TransactionSql } from 'postgres'
import { unlessStale } from './stale-error.ts'

/** Each connection keeps its prepared statements while it lives, so no more texts than this are prepared. */
const mostTexts = 400
/** A list of ids makes another text for each length that it has; what is longer comes in too many lengths. */
const mostValues = 60

const mark = '/* planned for its values */'
/** Begins a query that the database is to plan for its values each time, which it does for none that is prepared. */
export const plannedForItsValues = sql`/* planned for its values */`

/**
 * The client that drizzle is given. Drizzle sends every query through `unsafe` and without a name, so the database
 * parses and plans it each time and the driver asks for its types first: two trips instead of one. Here a text that
 * has come before is prepared. Statements without values are left alone: migrations and several at once.
 */
export function prepareRepeated(sql: Sql): Sql {
  return preparing(sql, new Set())
}

function preparing<T extends Sql | TransactionSql>(sql: T, seen: Set<string>): T {
  const unsafe: Sql['unsafe'] = (text, values, options) =>
    sql.unsafe(text, values, { ...options, prepare: isRepeated(text, values ?? [], seen) })
  return new Proxy(sql, {
    get(target, name) {
      if (name === 'unsafe') return unsafe
      const found: unknown = Reflect.get(target, name)
      if ((name !== 'begin' && name !== 'savepoint') || typeof found !== 'function') return found
      return (...all: unknown[]) => {
        let hasBegun = false
        const run = (one: unknown) => (typeof one === 'function' ? inside(one as Inside, seen, begun) : one)
        const begun = () => {
          hasBegun = true
        }
        const begin = () => found(...all.map(run)) as Promise<unknown>
        return name === 'begin' ? unlessStale(begin, () => !hasBegun) : begin()
      }
    },
  })
}

type Inside = (sql: TransactionSql) => unknown
const inside = (run: Inside, seen: Set<string>, begun: () => void) => (sql: TransactionSql) => {
  begun()
  return run(preparing(sql, seen))
}

/** True from the second time on: what is asked only once costs the database no memory. */
function isRepeated(text: string, values: readonly unknown[], seen: Set<string>): boolean {
  if (values.length === 0 || values.length > mostValues || !values.every(isPlain)) return false
  if (text.startsWith(mark)) return false
  if (seen.has(text)) return true
  if (seen.size < mostTexts) seen.add(text)
  return false
}

/**
 * When a migration has changed a table under a prepared statement, the driver sends it again with values that it
 * has written out already. Text, numbers and null stay what they are then; `true` would become false.
 */
function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number'
}
