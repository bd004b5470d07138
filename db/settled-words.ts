import { inArray, sql } from 'drizzle-orm'
import type { Outcome, SettledWords } from '#domain/revision-comparison.ts'
import { reanchor } from '#domain/text/reanchor.ts'
import type { Queryable } from './client.ts'
import { revision } from './schema/article.ts'

/**
 * What a new text does to the words of every claim of an article that is not withdrawn. Each is looked for by the words
 * that it last rested on by a decision: what waited for one in the newest revision is passed over, so that two
 * revisions in a row cannot make “21” of “12” unseen. `known` is what was found before in this very text: words that
 * still rest where they did are not looked for again.
 */
export async function outcomesIn(
  db: Queryable,
  article: { id: string; language: string },
  text: string,
  known: readonly Outcome[] = [],
): Promise<Outcome[]> {
  const found = new Map(known.map((outcome) => [restOf(outcome), outcome.reanchored]))
  const settled = await settledWords(db, article.id)
  const byRevision = Map.groupBy(
    settled.filter((one) => !found.has(restOf(one))),
    ({ revisionId }) => revisionId,
  )
  const texts = await textsOf(db, [...byRevision.keys()])
  for (const [revisionId, words] of byRevision) {
    const before = texts.get(revisionId) ?? ''
    const anchors = words.map(({ anchor }) => anchor)
    for (const [index, reanchored] of reanchor(before, text, anchors, article.language).entries()) {
      const one = words[index]
      if (one) found.set(restOf(one), reanchored)
    }
  }
  const outcomes = settled.flatMap((one) => {
    const reanchored = found.get(restOf(one))
    return reanchored ? [{ ...one, reanchored }] : []
  })
  return outcomes.sort((one, other) => one.number - other.number)
}

/** Revisions never change, so the place alone says which words these are. */
const restOf = ({ claimId, revisionId, anchor }: SettledWords) =>
  `${claimId} ${revisionId} ${anchor.start} ${anchor.end}`

async function settledWords(db: Queryable, articleId: string): Promise<SettledWords[]> {
  const rows = await db.execute<Row>(sql`
    select distinct on (c.id) c.id, c.number, a.revision_id, a.starts_at, a.ends_at, a.exact, a.prefix, a.suffix,
      (select true from retraction gone
        where gone.article_id = c.article_id and gone.claim_number = c.number) is not null as is_retracted
    from claim c
    join anchor a on a.claim_id = c.id
    join revision r on r.id = a.revision_id
    left join reanchoring k on k.claim_id = a.claim_id and k.revision_id = a.revision_id
    where c.article_id = ${articleId} and c.withdrawn_at is null
      and (k.claim_id is null or k.settlement in ('kept', 'accepted', 'placed'))
    order by c.id, r.number desc`)
  return rows.map((row) => ({
    claimId: row.id,
    number: row.number,
    isRetracted: row.is_retracted,
    revisionId: row.revision_id,
    anchor: {
      ...{ start: row.starts_at, end: row.ends_at },
      ...{ exact: row.exact, prefix: row.prefix, suffix: row.suffix },
    },
  }))
}

type Row = {
  id: string
  number: number
  is_retracted: boolean
  revision_id: string
  starts_at: number
  ends_at: number
  exact: string
  prefix: string
  suffix: string
}

async function textsOf(db: Queryable, revisionIds: string[]): Promise<Map<string, string>> {
  if (revisionIds.length === 0) return new Map()
  const rows = await db
    .select({ id: revision.id, text: revision.text })
    .from(revision)
    .where(inArray(revision.id, revisionIds))
  return new Map(rows.map(({ id, text }) => [id, text]))
}
