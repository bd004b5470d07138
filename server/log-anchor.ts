import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sql } from 'postgres'
import { z } from 'zod'

const DAY = 86_400_000

const anchor = z.object({ at: z.iso.datetime(), chain: z.string(), seq: z.number(), hash: z.string() })
type LogAnchor = z.infer<typeof anchor>

/** One file a database: a demo's and a newsroom's may lie in one folder. */
export function anchorFile(folder: string, databaseUrl: string): string {
  return join(folder, `log-anchors.${new URL(databaseUrl).pathname.slice(1)}.jsonl`)
}

/**
 * Writes the head of each chain that grew since the last time to a file outside the database (trust.md 12):
 * whoever rewrites the whole log there has to rewrite this file too.
 */
export async function anchorLog(sql: Sql, file: string, now: Date): Promise<number> {
  const known = new Map(readAnchors(file).map((one) => [one.chain, one.seq]))
  const heads = await sql<
    { chain: string; seq: string; hash: Buffer }[]
  >`select chain, seq, hash from log_head`
  const grown = heads.filter((head) => Number(head.seq) > (known.get(head.chain) ?? 0))
  const lines = grown.map(({ chain, seq, hash }) =>
    JSON.stringify({ at: now.toISOString(), chain, seq: Number(seq), hash: hash.toString('hex') }),
  )
  if (lines.length > 0) appendFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 })
  return grown.length
}

/** Anchors at once and then daily, until stopped; a day on which the database is away is made up the next. */
export function anchorDaily(sql: Sql, file: string, report: (sentence: string) => void): () => void {
  const anchorNow = () =>
    anchorLog(sql, file, new Date()).catch(() =>
      report('The log could not be anchored; it is tried again tomorrow.'),
    )
  void anchorNow()
  const timer = setInterval(anchorNow, DAY)
  timer.unref()
  return () => clearInterval(timer)
}

export function readAnchors(file: string): LogAnchor[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => anchor.parse(JSON.parse(line)))
}

/** The first anchor that the log no longer has, or null. */
export async function missingAnchor(sql: Sql, anchors: readonly LogAnchor[]): Promise<LogAnchor | null> {
  const rows = await sql<{ position: number }[]>`
    select a.position::int from unnest(
        ${anchors.map((one) => one.chain)}::text[], ${anchors.map((one) => one.seq)}::bigint[],
        ${anchors.map((one) => one.hash)}::text[]) with ordinality as a(chain, seq, hash, position)
      left join log_entry e on e.chain = a.chain and e.seq = a.seq and encode(e.hash, 'hex') = a.hash
    where e.chain is null order by a.position limit 1`
  const first = rows[0]
  return first ? (anchors[first.position - 1] ?? null) : null
}
