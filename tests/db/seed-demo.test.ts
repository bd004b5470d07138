import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoState, seedDemo } from '#db/seed/seed.ts'
import { verifyLog } from '#db/verify-log.ts'
import { readEdition } from '#domain/edition-formats.ts'
import { verdicts } from '#domain/verdict.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { holdNothing } from '#tests/support/hold-bytes.ts'
import { contentOf } from '#tests/support/refusals.ts'

const interrupted = await freshDatabase()
const early = await freshDatabase()
const taken = await freshDatabase()
const { url } = await freshDatabase()
const sql = postgres(url, { max: 1, onnotice: () => {} })
afterAll(() => sql.end())

const open = (to: string) => postgres(to, { max: 2, onnotice: () => {} })
const now = new Date('2026-11-20T08:00:00Z')
// Seconds on a quiet machine; whatever else it does must not look like a fault of the seed.
beforeAll(() => seedDemo(url, holdNothing, now), 120_000)

test('a second seed changes nothing', async () => {
  expect(await demoState(url)).toBe('demo')
  const before = await contentOf(sql)
  await seedDemo(url, holdNothing, new Date('2026-12-24T08:00:00Z'))
  expect(await contentOf(sql)).toEqual(before)
})

test('the demo shows each verdict, each stage of work, and a log whose chains hold', async () => {
  const shown = await sql`select distinct p.so from proposal p join sign_off s on s.proposal_id = p.id`
  expect(shown.map((row) => row.so).sort()).toEqual([...verdicts].sort())
  const [kinds] = await sql`
    select count(*) filter (where ended_at is null and not exists (select from sign_off where proposal_id = p.id))::int as open,
      count(*) filter (where ending = 'sent back')::int as back from proposal p`
  expect(kinds).toEqual({ open: expect.any(Number), back: expect.any(Number) })
  expect(Math.min(kinds?.open, kinds?.back)).toBeGreaterThan(0)
  const chains = await verifyLog(sql)
  expect(chains.length).toBeGreaterThan(2)
  expect(chains.filter((chain) => chain.broken)).toEqual([])
})

test('a revision is open in which claims stand exact, moved, reworded, changed and lost', async () => {
  const rows = await sql`
    select state::text, settled_at is null as waits from reanchoring r join claim c on c.id = r.claim_id
    where c.withdrawn_at is null order by state`
  const states = (waits: boolean) =>
    [...new Set(rows.filter((row) => row.waits === waits).map((row) => row.state))].sort()
  expect(states(false)).toEqual(['exact', 'moved'])
  expect(states(true)).toEqual(['changed', 'lost', 'reworded'])
  const notices = await sql`select kind from notice where not is_settled`
  expect(notices.map(({ kind }) => kind)).toEqual(['article revised', 'article revised'])
})

test('a verdict was corrected, a claim taken back, one is held back, and three pieces are one root', async () => {
  const kinds = await sql`select document::json #>> '{correction,kind}' as kind from edition order by 1`
  expect(kinds.map(({ kind }) => kind)).toContain('correction')
  expect(await sql`select from retraction where claim_number is not null`).toHaveLength(1)
  const derived = await sql`
    select f.title as origin, count(*)::int as pieces from derivation d join evidence f on f.id = d.from_id
    group by 1 order by 1`
  expect([...derived]).toEqual([
    { origin: 'Constants with fixed values, the almanac desk’s table', pieces: 2 },
    // The table itself, and what the program answered three times.
    { origin: 'The SI Brochure, 9th edition', pieces: 4 },
  ])
})

test('where our table and a program are both cited, they are one root: the brochure that both have it from', async () => {
  const [newest] = await sql`
    select document from edition where document like '%GNU Units%' order by number desc limit 1`
  const claims = readEdition(JSON.parse(newest?.document)).claims
  const counted = claims.filter(({ evidence }) => evidence.some(({ source }) => source.name === 'GNU Units'))
  expect(counted).toHaveLength(3)
  for (const { independence } of counted)
    expect(independence.map(({ roots }) => roots.map(({ name }) => name))).toEqual([
      ['Bureau International des Poids et Mesures'],
    ])
})

test('what is confirmed rests on words that the desk holds or that anybody can repeat', async () => {
  const confirmed = await sql`
    select c.number, array_agg(distinct l.pin_state::text) as pins, bool_or(e.kind = 'observation') as repeatable
    from proposal p join sign_off s on s.proposal_id = p.id and s.fell_at is null join claim c on c.id = p.claim_id
    left join evidence_link l on l.claim_id = c.id and l.stance = 'supports' and l.detached_at is null
    left join evidence e on e.id = l.evidence_id
    where 'confirmed' in (p.said::text, p.so::text) group by c.id, c.number`
  expect(confirmed.length).toBeGreaterThan(4)
  for (const { pins, repeatable } of confirmed) expect(pins.includes('found') || repeatable).toBe(true)
  const said = await sql`
    select l.pin_state from proposal p join sign_off s on s.proposal_id = p.id and s.fell_at is null
    join evidence_link l on l.claim_id = p.claim_id and l.question = 'said' and l.stance = 'supports'
    where p.said = 'confirmed'`
  expect(said.length).toBeGreaterThan(0)
  expect(said.every((row) => row.pin_state === 'found')).toBe(true)
})

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d.]{4,}/gu) ?? [])

test('no word of a held-back claim is in any edition', async () => {
  const held = await sql`
    select c.id, c.wording, a.exact, h.reason, (select string_agg(rationale, ' ') from proposal where claim_id = c.id) as rationale
    from claim c join hold_back h on h.claim_id = c.id and h.released_at is null join anchor a on a.claim_id = c.id`
  expect(held.length).toBeGreaterThan(0)
  const others = await sql`
    select string_agg(concat_ws(' ', c.wording, a.exact, p.rationale, array_to_string(p.in_short, ' '),
      p.said, p.so, p.missing_said, p.missing_so, e.title, l.shows, l.pin_text, e.locator, s.name,
      (select string_agg(speaker.name, ' ') from hop join source speaker on speaker.id = hop.source_id
        where hop.claim_id = c.id),
      (select title from article where id = c.article_id)), ' ') as text
    from claim c join anchor a on a.claim_id = c.id left join proposal p on p.claim_id = c.id
    left join evidence_link l on l.claim_id = c.id left join evidence e on e.id = l.evidence_id
    left join source s on s.id = e.source_id
    where not exists (select from hold_back where claim_id = c.id and released_at is null)`
  const editions = await sql`select e::text as row from edition e`
  expect(editions.length).toBeGreaterThan(0)
  const public_ = wordsOf(`${others[0]?.text}`)
  for (const claim of held) {
    const own = [...wordsOf(`${claim.wording} ${claim.exact} ${claim.reason} ${claim.rationale ?? ''}`)]
    const telling = own.filter((word) => !public_.has(word))
    expect(telling.length).toBeGreaterThan(2)
    for (const { row } of editions) {
      const seen = wordsOf(row)
      expect(telling.filter((word) => seen.has(word))).toEqual([])
      for (const phrase of [claim.id, claim.wording, claim.exact]) expect(row).not.toContain(phrase)
    }
  }
})

test('a seed that was interrupted leaves nothing, and can be started again', async () => {
  const watching = open(interrupted.url)
  const empty = await contentOf(watching)
  await watching.begin(async (held) => {
    // The seed publishes near its end: by then almost everything is written.
    await held`lock table edition in share mode`
    const seeding = seedDemo(interrupted.url, holdNothing, now)
    seeding.catch(() => {})
    await expect
      .poll(
        () => watching`
        select pg_cancel_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
        { timeout: 10_000 },
      )
      .toHaveLength(1)
    await expect(seeding).rejects.toThrow()
  })
  expect(await contentOf(watching)).toEqual(empty)
  expect(await demoState(interrupted.url)).toBe('empty')
  await seedDemo(interrupted.url, holdNothing, now)
  expect(await demoState(interrupted.url)).toBe('demo')
  await watching.end()
})

test('a machine whose clock is behind seeds too', async () => {
  await seedDemo(early.url, holdNothing, new Date('2025-02-01T08:00:00Z'))
  expect(await demoState(early.url)).toBe('demo')
})

test('somebody’s newsroom is not seeded over', async () => {
  const theirs = open(taken.url)
  await theirs`insert into newsroom (name, time_zone, domains, contact, corrections) values ('Ours', 'UTC', '{}', '-', '-')`
  const before = await contentOf(theirs)
  expect(await demoState(taken.url)).toBe('other')
  await expect(seedDemo(taken.url, holdNothing, now)).rejects.toThrow('empty database only')
  expect(await contentOf(theirs)).toEqual(before)
  await theirs.end()
})
