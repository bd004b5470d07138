import postgres from 'postgres'
import { articleId, parts } from './fill-newsroom.ts'

/** Ids of generated rows that the bench asks for or works on. */
export type Sample = { claims: string[]; checking: string[]; proposed: string[]; longPassages: string[] }

/**
 * Drawn by a fixed rule, so that two runs measure the same rows. `checking` can be proposed as confirmed and
 * `proposed` signed off by Tomas; `longPassages` are those of the ten long articles, a hundred each.
 */
export async function drawSample(ownerUrl: string): Promise<Sample> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  const ids = (rows: Iterable<{ id: string }>) => [...rows].map((row) => row.id)
  try {
    const claims = await sql<{ id: string }[]>`select id from claim order by md5(id::text) limit 400`
    const checking = await sql<{ id: string }[]>`
      select c.id from claim c
      where c.withdrawn_at is null and exists (select from evidence_link where claim_id = c.id and stance = 'supports')
        and not exists (select from proposal where claim_id = c.id) and not exists (select from hop where claim_id = c.id)
      order by md5(c.id::text) limit 105`
    const proposed = await sql<{ id: string }[]>`
      select c.id from claim c join proposal p on p.claim_id = c.id and p.ended_at is null
      where not exists (select from sign_off where claim_id = c.id) and cardinality(p.in_short) = 2
        and (select count(*) from evidence_link where claim_id = c.id) > 1
      order by md5(c.id::text) limit 105`
    const [first, last] = parts.long
    const long = Array.from({ length: last - first + 1 }, (_, index) => articleId(first + index))
    const passages = await sql<{ id: string }[]>`
      select p.id from passage p join revision r on r.id = p.revision_id
      where r.article_id = any(${long}::uuid[]) order by r.article_id, p.position`
    return {
      claims: ids(claims),
      checking: ids(checking),
      proposed: ids(proposed),
      longPassages: ids(passages),
    }
  } finally {
    await sql.end()
  }
}
