import { expect, test } from 'vitest'
import { addAlias } from '#db/commands/add-alias.ts'
import { detachEvidence } from '#db/commands/detach-evidence.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { findIndependence } from '#db/queries/find-independence.ts'
import { listDerivations } from '#db/queries/list-derivations.ts'
import { listDeskEvidence } from '#db/queries/list-desk-evidence.ts'
import { listEvidenceClaims } from '#db/queries/list-evidence-claims.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import { evidenceSteps } from '#tests/support/evidence-steps.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom()
const { owner, db, as, claim, evidence, version } = room
const { idOf, link, derive } = evidenceSteps(room)

const found = async (words: string, standing = false) =>
  (await listDeskEvidence(db, { words, page: 1, standing })).evidence

const one = await claim({ assignee: ines })
await evidence(one.claimId, { title: 'A 100% sure story', sourceName: 'Wire' })
await evidence(one.claimId, { title: 'Reprint', sourceName: 'Paper' })
const [story, reprint] = [await idOf(one.claimId, 1), await idOf(one.claimId, 2)]
const other = await claim()
await link(other.claimId, reprint, mara)
await derive(one.claimId, 2, story, mara)

test('evidence is found by any part of its title, of its source’s name or of an alias, signs as they are', async () => {
  expect((await found('')).map(({ title }) => title)).toEqual(['Reprint', 'A 100% sure story'])
  expect((await found('100% SURE')).map(({ id }) => id)).toEqual([story])
  expect(await found('1_0')).toEqual([])
  expect(await found('pape')).toMatchObject([
    { title: 'Reprint', source: 'Paper', claims: 2, isRemoved: false },
  ])
  const [paper] = await owner`select id from source where name = 'Paper'`
  await addAlias(as(mara), { subjectId: paper?.id, alias: 'The Morning Sheet' })
  expect((await found('morning')).map(({ id }) => id)).toEqual([reprint])
})

test('a page holds so many, and more are told of', async () => {
  await owner`
    insert into evidence (id, kind, title, source_id, seen_on, proximity, credibility, attached_at, attached_by)
    select gen_random_uuid(), kind, 'Many ' || n, source_id, seen_on, proximity, credibility, attached_at, attached_by
    from evidence, generate_series(1, ${DESK_PAGE_SIZE + 1}::int) n where id = ${story}`
  const [first, second] = await Promise.all(
    [1, 2].map((page) => listDeskEvidence(db, { words: 'Many', page })),
  )
  expect([first?.evidence.length, first?.hasMore]).toEqual([DESK_PAGE_SIZE, true])
  expect([second?.evidence.length, second?.hasMore]).toEqual([1, false])
})

test('a piece knows where it stands and stood, and what it derives from', async () => {
  const off = { claimId: other.claimId, basedOn: await version(other.claimId), number: 1, reason: 'A slip' }
  await detachEvidence(as(mara), off)
  expect((await listEvidenceClaims(db, reprint, 1)).claims).toMatchObject([
    { claimId: one.claimId, number: 2, pin: 'transcribed', takenOff: null },
    { claimId: other.claimId, number: 1, takenOff: 'A slip' },
  ])
  expect(await listDerivations(db, reprint)).toMatchObject({
    ...{ from: [{ id: story, source: 'Wire', statedBy: mara.name }], into: [], intoCount: 0 },
  })
  expect(await listDerivations(db, story)).toMatchObject({ from: [], into: [{ id: reprint }], intoCount: 1 })
  const { derivesFrom, lines } = await findIndependence(db, one.claimId, one.articleId)
  expect(derivesFrom.get(2)).toEqual([{ id: story, title: 'A 100% sure story', source: 'Wire', number: 1 }])
  expect(lines.map((line) => line.words)).toEqual(['2 pieces from 1 independent root: Wire (2 pieces).'])
})

test('what was removed is listed as that, and not offered', async () => {
  const removal = { evidenceId: reprint, basedOn: 4, reason: 'Forged' }
  await removeEvidence(as(tomas), removal)
  expect(await found('Reprint')).toMatchObject([{ isRemoved: true }])
  expect(await found('Reprint', true)).toEqual([])
  const { flags } = await findIndependence(db, one.claimId, one.articleId)
  expect([...flags]).toEqual([[2, 'Counts for nothing: it was removed']])
})
