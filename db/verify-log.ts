import { createHash } from 'node:crypto'
import type { Sql } from 'postgres'

/** What walking a chain found: how long it is, or the first link that does not hold and why. */
type ChainReport = {
  chain: string
  links: number
  hash: string
  broken: { seq: number; why: string } | null
}

type Link = {
  chain: string
  seq: string
  recorded_at: string
  type: string
  actor_id: string
  claim_id: string | null
  happened_at: string
  salt: Buffer
  payload: string
  payload_hash: Buffer
  previous_hash: Buffer
  hash: Buffer
}

const sha256 = (...parts: (string | Buffer)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

/**
 * Walks every chain of the log and recomputes each link outside the database (trust.md 12): the payload's
 * hash from its salt, the link's from what is before it. Columns that repeat the payload are compared too.
 * Memory stays flat: links are read 500 at a time.
 */
export async function verifyLog(sql: Sql): Promise<ChainReport[]> {
  const reports: ChainReport[] = []
  const heads = await sql<{ chain: string; seq: string; hash: Buffer }[]>`
    select chain, seq, hash from log_head
    union select distinct chain, 0, null::bytea from log_entry where chain not in (select chain from log_head)
    order by chain`
  for (const head of heads) reports.push(await walk(sql, head))
  return reports
}

async function walk(
  sql: Sql,
  head: { chain: string; seq: string; hash: Buffer | null },
): Promise<ChainReport> {
  const report: ChainReport = { chain: head.chain, links: 0, hash: '', broken: null }
  let previous = sha256(head.chain)
  const pages = sql<Link[]>`
    select chain, seq, type, actor_id, claim_id, salt, payload, payload_hash, previous_hash, hash,
      to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at,
      to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as happened_at
    from log_entry where chain = ${head.chain} order by seq`.cursor(500)
  for await (const links of pages) {
    for (const link of links) {
      const why = fault(link, report.links + 1, previous)
      if (why) return { ...report, hash: previous.toString('hex'), broken: { seq: report.links + 1, why } }
      previous = link.hash
      report.links += 1
    }
  }
  report.hash = previous.toString('hex')
  if (Number(head.seq) !== report.links || !head.hash?.equals(previous))
    report.broken = { seq: report.links + 1, why: 'the chain ends before its head' }
  return report
}

function fault(link: Link, seq: number, previous: Buffer): string | null {
  if (Number(link.seq) !== seq) return `the number is ${link.seq}`
  if (!link.previous_hash.equals(previous)) return 'it does not follow the link before it'
  if (!link.payload_hash.equals(sha256(link.salt, link.payload))) return 'the payload was changed'
  const words = [
    previous.toString('hex'),
    link.seq,
    link.recorded_at,
    link.type,
    link.payload_hash.toString('hex'),
  ]
  if (!link.hash.equals(sha256(words.join('|')))) return 'its own hash does not fit'
  const said = JSON.parse(link.payload)
  const repeats = said.by === link.actor_id && said.claim === link.claim_id && said.at === link.happened_at
  return repeats ? null : 'its columns do not say what its payload says'
}
