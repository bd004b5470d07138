import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseOn } from '#db/client.ts'
import { tomas } from '#db/seed/cast.ts'
import { articleOnDesk } from '#db/seed/desk-of.ts'
import { frontLineArticle } from '#db/seed/front-line-article.ts'
import { seedPeople } from '#db/seed/seed.ts'
import { verifyLog } from '#db/verify-log.ts'
import { anchorFile, anchorLog, missingAnchor, readAnchors } from '#server/log-anchor.ts'
import { freshDatabase } from '#tests/support/database.ts'

const { url } = await freshDatabase()
const sql = postgres(url, { max: 1, onnotice: () => {} })
const folder = mkdtempSync(join(tmpdir(), 'stet-anchors-'))
const file = anchorFile(folder, url)
const now = new Date('2026-03-14T12:00:00Z')
let chain = ''

afterAll(async () => {
  await sql.end()
  rmSync(folder, { recursive: true })
})

beforeAll(async () => {
  const db = databaseOn(sql)
  await seedPeople(db, now)
  const desk = await articleOnDesk(db, tomas, frontLineArticle, now)
  chain = desk.articleId
  for (const passage of [1, 2, 3])
    await desk.extract({ passage, wording: `Claim of passage ${passage}` }, now)
})

/** Somebody who owns the database changes what nobody may change; it is undone when the look is over. */
async function tampered<T>(change: string, look: () => Promise<T>): Promise<T> {
  await sql`create table untouched as select * from log_entry`
  await sql`create table untouched_head as select * from log_head`
  await sql`alter table log_entry disable trigger all`
  await sql.unsafe(change)
  const seen = await look()
  await sql`delete from log_entry`
  await sql`insert into log_entry overriding system value select * from untouched`
  await sql`delete from log_head`
  await sql`insert into log_head select * from untouched_head`
  await sql`drop table untouched, untouched_head`
  await sql`alter table log_entry enable trigger all`
  return seen
}

const brokenLink = async () => (await verifyLog(sql)).find((report) => report.chain === chain)?.broken ?? null

describe('verifying the log', () => {
  test('every link of an untouched log holds', async () => {
    const reports = await verifyLog(sql)
    expect(reports.map((report) => report.broken)).toEqual([null])
    expect(reports[0]?.links).toBe(4)
  })

  const where = (seq: number) => `where chain = '${'CHAIN'}' and seq = ${seq}`
  const changes: [string, string, number, RegExp][] = [
    [
      'a payload',
      `update log_entry set payload = replace(payload, 'Claim', 'Clam') ${where(3)}`,
      3,
      /payload was changed/,
    ],
    ['an actor', `update log_entry set actor_id = gen_random_uuid() ${where(2)}`, 2, /columns do not say/],
    [
      'a time',
      `update log_entry set recorded_at = recorded_at - interval '1 day' ${where(2)}`,
      2,
      /own hash/,
    ],
    ['a type', `update log_entry set type = 'claim.withdrawn' ${where(4)}`, 4, /own hash/],
    ['a removed link', `delete from log_entry ${where(2)}`, 2, /number is 3/],
    ['a cut end', `delete from log_entry ${where(4)}`, 4, /ends before its head/],
    ['a salt', `update log_entry set salt = '\\x00' ${where(1)}`, 1, /payload was changed/],
  ]
  test.each(changes)('names the first broken link after a change of %s', async (_what, change, seq, why) => {
    const broken = await tampered(change.replace('CHAIN', chain), brokenLink)
    expect(broken?.seq).toBe(seq)
    expect(broken?.why).toMatch(why)
    expect(await brokenLink()).toBeNull()
  })

  test('a chain whose head was removed too is still walked', async () => {
    const broken = await tampered(`delete from log_head where chain = '${chain}'`, brokenLink)
    expect(broken?.why).toMatch(/ends before its head/)
  })
})

describe('anchors outside the database', () => {
  test('each head that grew is written once, readable by the owner alone', async () => {
    expect(await anchorLog(sql, file, now)).toBe(1)
    expect(await anchorLog(sql, file, now)).toBe(0)
    expect(readAnchors(file)).toHaveLength(1)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(await missingAnchor(sql, readAnchors(file))).toBeNull()
  })

  test('a log that was cut, head and all, no longer has what was anchored', async () => {
    const cut = `delete from log_entry where chain = '${chain}' and seq > 2;
      update log_head set seq = 2, hash = (select hash from log_entry where chain = '${chain}' and seq = 2)`
    const [broken, missing] = await tampered(cut, async () => [
      await brokenLink(),
      await missingAnchor(sql, readAnchors(file)),
    ])
    expect(broken).toBeNull()
    expect(missing).toMatchObject({ chain, seq: 4 })
  })
})
