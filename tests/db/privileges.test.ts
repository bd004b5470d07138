import { afterAll, describe, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { findEdition } from '#db/queries/find-edition.ts'
import { findPublisher } from '#db/queries/find-publisher.ts'
import { listFrontPage } from '#db/queries/list-front-page.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { stateOfRefusal } from '#tests/support/refusals.ts'

const { url, owner, app, publishedArticle } = await freshNewsroom()
const readers = openPool(url, 'stet_reader', 2)
afterAll(() => readers.end())

/*
 * Written out a second time on purpose: a privilege is given in db/roles.ts and agreed to here. `update` names
 * the columns; every table that is not in the list may be read by nobody but the owner.
 */
const agreed: Record<string, { add?: true; remove?: true; update?: string[] }> = {
  article: { add: true, update: ['next_claim_number', 'slug'] },
  revision: { add: true },
  passage: { add: true },
  set_aside: { add: true, update: ['taken_up_at', 'taken_up_by'] },
  claim: {
    add: true,
    update: [
      ...['due_on', 'is_high_risk', 'kind', 'next_evidence_number', 'priority', 'version'],
      ...['withdrawn_at', 'withdrawn_by', 'withdrawn_reason', 'wording'],
    ],
  },
  anchor: { add: true, remove: true, update: ['ends_at', 'exact', 'prefix', 'starts_at', 'suffix'] },
  reanchoring: { add: true, update: ['settled_at', 'settled_by', 'settlement'] },
  claim_descent: { add: true },
  hop: { add: true, remove: true, update: ['source_id'] },
  claim_editor: { add: true },
  hold_back: { add: true, update: ['released_at', 'released_by'] },
  source: { add: true, update: ['merged_at', 'merged_by', 'merged_into', 'reliability'] },
  assignment: { add: true, update: ['due_at', 'ended_at', 'ended_by', 'ended_reason'] },
  evidence: { add: true, update: ['source_id'] },
  evidence_link: { add: true, update: ['detached_at', 'detached_by', 'detached_reason', 'pin_state'] },
  proposal: { add: true, update: ['claim_version', 'ended_at', 'ended_by', 'ended_reason', 'ending'] },
  shortcut_setting: { add: true, update: ['is_off', 'keys'] },
  sign_off: { add: true, update: ['fell_at', 'fell_cause'] },
  edition: { add: true },
  edition_ground: { add: true },
  desk_session: { add: true, update: ['ended_at'] },
  kept_form: { add: true, remove: true },
  person: { add: true, update: ['deactivated_at', 'is_named_in_public', 'password_hash', 'role'] },
  newsroom: {
    add: true,
    update: ['contact', 'corrections', 'domains', 'language', 'name', 'time_zone'],
  },
  policy: { add: true },
  invitation: { add: true, update: ['accepted_at', 'accepted_by', 'revoked_at', 'revoked_by'] },
  password_reset: { add: true, update: ['used_at'] },
  identity: { add: true },
  throttle: { add: true, remove: true, update: ['expire', 'key', 'points'] },
  comment: { add: true, update: ['resolved_at', 'resolved_by'] },
  mention: { add: true },
  notification: { add: true, update: ['read_at'] },
  blob: { add: true, update: ['emptied_at', 'held_text'] },
  upload: { add: true, remove: true },
  derivation: { add: true, remove: true },
  tombstone: { add: true },
  source_alias: { add: true, remove: true, update: ['source_id'] },
  source_grade: { add: true },
  party: { add: true, update: ['ended_at', 'ended_by'] },
  published_article: { add: true, remove: true },
  published_claim: { add: true, remove: true },
  published_word: { add: true, remove: true, update: ['claims'] },
  retraction: { add: true },
  notice: { add: true, update: ['is_settled'] },
  log_entry: {},
  log_head: {},
  task: {},
}

const tables = (
  await owner<{ name: string }[]>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`
).map((row) => row.name)

async function heldBy(role: string) {
  const held = await owner`
    select table_schema || '.' || table_name as name, string_agg(privilege_type, ' ' order by privilege_type) as may
    from information_schema.table_privileges where grantee = ${role} group by 1 order by 1`
  return Object.fromEntries(held.map((row) => [row.name, row.may]))
}

describe('the desk’s role', () => {
  test('holds on each table what was agreed, and on no other', async () => {
    const expected = Object.entries(agreed).map(([table, { add, remove }]) => [
      `public.${table}`,
      [remove && 'DELETE', add && 'INSERT', 'SELECT'].filter(Boolean).join(' '),
    ])
    expect(await heldBy('stet_app')).toEqual({
      ...Object.fromEntries(expected),
      'drizzle.__drizzle_migrations': 'SELECT',
    })
  })

  test('changes the columns that were agreed, and no other', async () => {
    const columns = await owner`
      select table_name as name, array_agg(column_name::text order by column_name) as columns
      from information_schema.column_privileges
      where grantee = 'stet_app' and privilege_type not in ('SELECT', 'INSERT') group by 1`
    const updates = Object.entries(agreed).flatMap(([table, { update }]) => (update ? [[table, update]] : []))
    expect(Object.fromEntries(columns.map((row) => [row.name, row.columns]))).toEqual(
      Object.fromEntries(updates),
    )
  })

  test('is no more than a role: it makes, owns and administers nothing', async () => {
    const roles = await owner`
      select rolname, rolsuper, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls
      from pg_roles where rolname in ('stet_app', 'stet_reader') order by 1`
    const none = { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: false }
    expect(roles).toEqual(
      ['stet_app', 'stet_reader'].map((rolname) => ({
        ...{ rolname, ...none, rolreplication: false, rolbypassrls: false },
      })),
    )
    expect(
      await owner`
      select 1 from pg_class where pg_get_userbyid(relowner) in ('stet_app', 'stet_reader')`,
    ).toEqual([])
    expect(
      await owner`
      select 1 from pg_auth_members where pg_get_userbyid(member) in ('stet_app', 'stet_reader')`,
    ).toEqual([])
    for (const pool of [app, readers])
      expect(await stateOfRefusal(pool`create table public.mine (id int)`)).toBe('42501')
  })
})

/** Of these readers see every column. */
const readable = ['edition', 'notice', 'published_article', 'published_claim', 'published_word']

describe('the readers’ role', () => {
  test('may read editions and their lines, of the policy what it says, and nothing else of any kind', async () => {
    expect(await heldBy('stet_reader')).toEqual(
      Object.fromEntries(readable.map((table) => [`public.${table}`, 'SELECT'])),
    )
    const columns = await owner`
      select table_name || ' ' || column_name as name from information_schema.column_privileges
      where grantee = 'stet_reader' and table_name <> all(${readable}) order by 1`
    const ofRetraction = ['article_id', 'claim_number', 'edition_number', 'reason', 'retracted_at', 'slug']
    const ofPolicy = ['in_force_from', 'settings', 'version']
    expect(columns.map((row) => row.name)).toEqual([
      ...ofPolicy.map((column) => `policy ${column}`),
      ...ofRetraction.map((column) => `retraction ${column}`),
    ])
    expect(await stateOfRefusal(readers`select version, in_force_from, settings from policy`)).toBe('done')
  })

  test.each(tables)('on %s', async (table) => {
    const expected = readable.some((name) => table === `public.${name}`) ? 'done' : '42501'
    expect(await stateOfRefusal(readers.unsafe(`select * from ${table} limit 1`))).toBe(expected)
    expect(await stateOfRefusal(readers.unsafe(`delete from ${table}`))).toBe('42501')
    expect(await stateOfRefusal(readers.unsafe(`insert into ${table} default values`))).toBe('42501')
  })

  test('appends nothing to the log', async () => {
    const append = readers`select log_append('x', 'x', gen_random_uuid(), null, now(), '{}'::jsonb)`
    expect(await stateOfRefusal(append)).toBe('42501')
  })

  test('is enough for every public page’s questions', async () => {
    const db = databaseOn(readers)
    expect(await findEdition(db, 'four-sentences-about-water', null)).toBeNull()
    const { slug } = await publishedArticle()
    expect(await findEdition(db, slug, null)).toMatchObject({
      document: { number: 1, slug },
      editions: [{ number: 1 }],
    })
    expect(await findEdition(db, slug, 2)).toBeNull()
    expect(await listFrontPage(db, 1)).toMatchObject({
      checks: [{ slug, editionNumber: 1 }],
      hasMore: false,
    })
    expect(await findPublisher(db)).toMatchObject({ name: 'The Demo Gazette' })
  })
})
