import { type SQL, sql } from 'drizzle-orm'
import type { Candidate, Difference, WaitingState } from '#domain/text/anchor-state.ts'
import type { WaitingWords } from '#domain/waiting-words.ts'
import type { Queryable } from './client.ts'
import { isLiveClaim } from './live-claim.ts'

/** The words that wait, of the live claims `c` for which the condition holds. */
export async function waitingWhere(db: Queryable, condition: SQL): Promise<WaitingWords[]> {
  return waitingOf(db, await db.execute<WaitingRow>(waitingQuery(condition)))
}

export const waitingQuery = (condition: SQL) => sql`
  select c.id, c.number, c.version, c.wording, k.state, k.score, k.differences, k.candidates,
    r.id as revision_id, r.number as revision, a.starts_at, a.ends_at, a.exact, was.exact as was
  from reanchoring k
  join claim c on c.id = k.claim_id
  join revision r on r.id = k.revision_id
  left join anchor a on a.claim_id = k.claim_id and a.revision_id = k.revision_id
  left join lateral (
    select w.exact from anchor w
    join revision older on older.id = w.revision_id
    left join reanchoring decided on decided.claim_id = w.claim_id and decided.revision_id = w.revision_id
    where w.claim_id = c.id
      and (decided.claim_id is null or decided.settlement in ('kept', 'accepted', 'placed'))
    order by older.number desc limit 1
  ) was on true
  where k.settled_at is null and ${isLiveClaim} and ${condition}
  order by c.number`

/** With the words of the places where they may stand now, for which the texts are read once. */
export async function waitingOf(db: Queryable, rows: readonly WaitingRow[]): Promise<WaitingWords[]> {
  const candidates = rows.some((row) => row.candidates.length > 0)
  const texts = candidates ? await textsOf(db, rows) : new Map<string, string>()
  return rows.map((row) => wordsOf(row, texts.get(row.revision_id) ?? ''))
}

export type WaitingRow = {
  id: string
  number: number
  version: number
  wording: string
  state: WaitingState
  score: number | null
  differences: Difference[]
  candidates: Candidate[]
  revision_id: string
  revision: number
  starts_at: number | null
  ends_at: number | null
  exact: string | null
  was: string | null
}

async function textsOf(db: Queryable, rows: readonly WaitingRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map((row) => row.revision_id))]
  const found = await db.execute<{ id: string; text: string }>(
    sql`select id, text from revision where id in ${ids}`,
  )
  return new Map(found.map(({ id, text }) => [id, text]))
}

function wordsOf(row: WaitingRow, text: string): WaitingWords {
  const { starts_at: start, ends_at: end, exact } = row
  return {
    claimId: row.id,
    number: row.number,
    version: row.version,
    wording: row.wording,
    state: row.state,
    score: row.score,
    differences: row.differences,
    revision: { id: row.revision_id, number: row.revision },
    was: row.was ?? '',
    is: start === null || end === null || exact === null ? null : { start, end, words: exact },
    candidates: row.candidates.map((place) => ({
      ...{ start: place.start, end: place.end },
      words: text.slice(place.start, place.end),
    })),
  }
}
