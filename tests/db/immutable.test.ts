import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { mara } from '#db/seed/cast.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { contentOf, stateOfRefusal } from '#tests/support/refusals.ts'

const { owner, app, publishedArticle } = await freshNewsroom()
let articleId = ''
beforeAll(async () => {
  articleId = (await publishedArticle()).articleId
})

const forbidden = '42501'
const immutable = ['log_entry', 'edition', 'edition_ground', 'revision', 'passage', 'claim_editor']

describe.each(immutable)('%s', (table) => {
  test.each(['the desk', 'the owner'])('is neither changed, emptied nor shortened by %s', async (who) => {
    const sql = who === 'the desk' ? app : owner
    const before = await contentOf(owner)
    const [column] = await owner`
      select column_name as name from information_schema.columns where table_name = ${table} limit 1`
    for (const statement of [
      `update ${table} set ${column?.name} = ${column?.name}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ])
      expect([statement, await stateOfRefusal(sql.unsafe(statement))]).toEqual([statement, forbidden])
    expect(await contentOf(owner)).toEqual(before)
  })

  test('is not dropped by the desk, nor freed of its trigger', async () => {
    const [trigger] = await owner`
      select tgname as name from pg_trigger where tgrelid = ${table}::regclass and tgname ~ 'immutable|append_only'`
    for (const statement of [
      `drop table ${table} cascade`,
      `alter table ${table} disable trigger all`,
      `drop trigger ${trigger?.name} on ${table}`,
    ])
      expect([statement, await stateOfRefusal(app.unsafe(statement))]).toEqual([statement, forbidden])
    // Nor by posing as a replica, for which triggers do not fire.
    expect(await stateOfRefusal(app`set session_replication_role = replica`)).toBe(forbidden)
  })
})

describe('the log', () => {
  const payload = JSON.stringify({ articleId: 'x' })
  const append = (chain: string) =>
    app`select log_append(${chain}, 'test', ${mara.id}, null, now(), ${payload}::jsonb) as seq`

  test('takes entries through log_append() alone', async () => {
    expect(
      await stateOfRefusal(app`insert into log_entry select chain, seq + 1000, recorded_at, type, actor_id,
        claim_id, happened_at, salt, payload, payload_hash, previous_hash, hash from log_entry limit 1`),
    ).toBe(forbidden)
    for (const statement of [
      app`update log_head set seq = 0`,
      app`delete from log_head`,
      app`insert into log_head (chain, seq, hash) values ('mine', 0, '')`,
    ])
      expect(await stateOfRefusal(statement)).toBe(forbidden)
    expect(await append('appended')).toEqual([{ seq: '1' }])
    expect(await append('appended')).toEqual([{ seq: '2' }])
  })

  test('chains each link to the one before it, by hashes that anyone can recompute', async () => {
    const entries = await owner`
      select chain, seq::int, type, payload, salt, payload_hash, previous_hash, hash,
        to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
      from log_entry where chain = ${articleId} order by seq`
    expect(entries.length).toBeGreaterThan(8)
    const sha256 = (...parts: (string | Buffer)[]) =>
      parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')
    let previous = sha256(articleId)
    for (const [index, entry] of entries.entries()) {
      const payloadHash = sha256(entry.salt, entry.payload)
      expect(entry.seq).toBe(index + 1)
      expect(entry.payload_hash.toString('hex')).toBe(payloadHash)
      expect(entry.previous_hash.toString('hex')).toBe(previous)
      const words = [previous, entry.seq, entry.at, entry.type, payloadHash].join('|')
      previous = sha256(words)
      expect(entry.hash.toString('hex')).toBe(previous)
    }
    const [head] =
      await owner`select seq::int, encode(hash, 'hex') as hash from log_head where chain = ${articleId}`
    expect(head).toEqual({ seq: entries.length, hash: previous })
  })

  test('salts each link, so that two like payloads have unlike hashes', async () => {
    await append('salted')
    await append('salted')
    const rows =
      await owner`select encode(salt, 'hex') as salt, length(salt) as bytes from log_entry where chain = 'salted'`
    expect(new Set(rows.map((row) => row.salt)).size).toBe(2)
    expect(rows[0]?.bytes).toBe(32)
  })
})
