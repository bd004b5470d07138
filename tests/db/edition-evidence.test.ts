import { expect, test } from 'vitest'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { findEdition } from '#db/queries/find-edition.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'
import { ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import type { EditionClaim } from '#domain/edition.ts'
import { evidenceSteps } from '#tests/support/evidence-steps.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom()
const { owner, db, as, article, claim, evidence, proposal, sign } = room
const { idOf, derive } = evidenceSteps(room)

async function published(articleId: string, number: number): Promise<EditionClaim> {
  const change =
    number === 1 ? { kind: null, reason: null } : { kind: 'correction' as const, reason: 'Removed' }
  const { slug } = await publishEdition(as(tomas), { ...(await room.publication(articleId)), ...change })
  const [first] = (await findEdition(db, slug, number))?.document.claims ?? []
  if (!first) throw new Error('The edition has no claim')
  return first
}

const sound = { fault: null, party: null, words: null }
const node = { isRoot: false, isParty: false, fault: null }

test('an edition says what evidence derives from, what its roots are, and shows a tombstone in place', async () => {
  const on = await article({ title: 'What the gauge said' })
  const { articleId, claimId } = await claim({ on, assignee: ines })
  for (const position of [2, 3, 4]) await on.setAside(position, 'context', now)
  const paper = { sourceKind: 'outlet', proximity: 'secondary', pin: 'It boils.' } as const
  await evidence(claimId, { title: 'Gauge' })
  await evidence(claimId, { ...paper, sourceName: 'Morning Paper', title: 'Reprint' })
  await evidence(claimId, { ...paper, sourceName: 'Evening Paper', title: 'Second hand' })
  const elsewhere = await claim({ assignee: ines })
  const kept = {
    ...paper,
    sourceName: 'Wire',
    title: 'Wire story SECRET',
    url: 'https://wire.example/SECRET',
  }
  await evidence(elsewhere.claimId, kept)
  await derive(claimId, 2, await idOf(claimId, 1))
  await derive(claimId, 3, await idOf(elsewhere.claimId, 1))
  const [source] = await owner`select id from source where name = 'Evening Paper'`
  await owner`
    insert into party (id, article_id, source_id, reason, marked_at, marked_by)
    values (gen_random_uuid(), ${articleId}, ${source?.id}, 'It owns the kettle.', now(), ${mara.id})`
  await proposal(claimId)
  await sign(claimId)

  const before = await published(articleId, 1)
  expect(before.evidence.map(({ derivesFrom, flags }) => ({ derivesFrom, ...flags }))).toEqual([
    { derivesFrom: [], ...sound },
    {
      derivesFrom: [{ number: 1, title: 'Gauge', source: 'Own measurement' }],
      ...sound,
    },
    {
      derivesFrom: [{ number: null, title: null, source: 'Wire' }],
      ...{ ...sound, party: 'It owns the kettle.' },
    },
  ])
  expect(before.independence).toEqual([
    {
      ...{ question: 'so', stance: 'supports', pieces: 2, uncounted: 0, words: null },
      roots: [{ name: 'Own measurement', pieces: 2, isParty: false }],
      parties: ['Evening Paper'],
    },
  ])
  expect(before.provenance).toEqual([
    { ...node, number: 1, source: 'Own measurement', isRoot: true, from: [] },
    { ...node, number: 2, source: 'Morning Paper', from: [0] },
    { ...node, number: 3, source: 'Evening Paper', isRoot: true, isParty: true, from: [3] },
    { ...node, number: null, source: 'Wire', from: [] },
  ])
  expect(JSON.stringify(before)).not.toContain('SECRET')

  const reprint = await idOf(claimId, 2)
  const basedOn = (await findEvidence(db, reprint))?.changes ?? 0
  await removeEvidence(as(tomas), { evidenceId: reprint, basedOn, reason: 'It named a child.' })
  await proposal(claimId, {}, mara)
  // Whoever removed it has edited the claim, so somebody else signs.
  await sign(claimId, ruth)
  const after = await published(articleId, 2)
  expect(after.evidence[1]).toMatchObject({
    ...{ number: 2, title: 'Reprint', url: null, pin: null, shows: '', derivesFrom: [], file: null },
    removed: { reason: 'It named a child.', at: now.toISOString() },
    flags: { fault: { kind: 'removed', place: null, through: null } },
  })
  expect(after.independence[0]).toMatchObject({ pieces: 1, uncounted: 1 })
  expect(after.provenance[1]).toMatchObject({ number: 2, fault: 'removed', isRoot: false, from: [] })
  const [first] = (await findEdition(db, 'what-the-gauge-said', 1))?.document.claims ?? []
  expect(first).toEqual(before)
})

test('a file is named with its size and fingerprint', async () => {
  const { claimId, articleId } = await room.readyArticle({ title: 'With a file' })
  const sha256 = 'cd'.repeat(32)
  await owner`insert into blob (sha256, size, media_type, stored_at) values (${sha256}, 3000000000, 'text/csv', now())`
  await owner`
    update evidence set file_sha256 = ${sha256}, file_name = 'gauge.csv' where id = ${await idOf(claimId, 1)}`
  const { evidence: pieces } = await published(articleId, 1)
  expect(pieces[0]?.file).toEqual({ name: 'gauge.csv', mediaType: 'text/csv', size: 3_000_000_000, sha256 })
})
