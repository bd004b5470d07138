import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { addAlias } from '#db/commands/add-alias.ts'
import { detachEvidence } from '#db/commands/detach-evidence.ts'
import { gradeSource } from '#db/commands/grade-source.ts'
import { markParty } from '#db/commands/mark-party.ts'
import { mergeSources } from '#db/commands/merge-sources.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { findMergePreview } from '#db/queries/find-merge-preview.ts'
import { findSource } from '#db/queries/find-source.ts'
import { listArticlesOfSource } from '#db/queries/list-articles-of-source.ts'
import { listKnownSources } from '#db/queries/list-known-sources.ts'
import { listParties } from '#db/queries/list-parties.ts'
import { listSimilarSources } from '#db/queries/list-similar-sources.ts'
import { listSourceGrades } from '#db/queries/list-source-grades.ts'
import { listSourceHistory } from '#db/queries/list-source-history.ts'
import { listSourceUses } from '#db/queries/list-source-uses.ts'
import { listSources } from '#db/queries/list-sources.ts'
import { ines, mara } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { sourceFilter } from '#domain/source-draft.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { sourceSteps } from '#tests/support/source-steps.ts'

const room = await freshNewsroom()
const { owner, db, as, version, article, claim, evidence } = room
const { claimOn, mergeOf } = sourceSteps(room)

const names = async (asked: object, page = 1) =>
  (await listKnownSources(db, sourceFilter.parse(asked), page)).sources.map(({ name }) => name)

test('sources are found by any part of a name or an alias, by kind and by grade', async () => {
  const { sourceId: id } = await claimOn('Українська правда')
  await addAlias(as(mara), { subjectId: id, alias: 'UP 100%_sure' })
  await claim({ hops: [hopDraft('Olena Moroz')] })
  expect(await names({})).toEqual(['Olena Moroz', 'Українська правда'])
  expect(await names({ q: 'ПРАВ' })).toEqual(['Українська правда'])
  expect(await names({ q: 'up 100%_' })).toEqual(['Українська правда'])
  expect(await names({ q: '100_' })).toEqual([])
  expect(await names({ q: "'; select" })).toEqual([])
  expect(await names({ kind: 'person' })).toEqual(['Olena Moroz'])
  expect(await names({ reliability: 'B' })).toEqual(['Українська правда'])
  expect(await names({ kind: 'nonsense', reliability: ['A', 'B'] })).toHaveLength(2)
  const [offered] = (await listSources(db)).filter(({ aliases }) => aliases.length > 0)
  expect(offered).toMatchObject({ name: 'Українська правда', aliases: ['UP 100%_sure'] })
})

test('what rests on a source is counted and listed: who said it, who carried it, which evidence', async () => {
  const on = await article()
  const said = { hops: [hopDraft('Wire', 'agency'), hopDraft('Wire', 'agency')] }
  const quoted = await claim({ on, ...said, assignee: ines })
  const given = await claimOn('Wire', { on, passage: 2 })
  await evidence(given.claimId, { sourceId: given.sourceId, sourceName: null })
  const off = { claimId: given.claimId, basedOn: await version(given.claimId), number: 2, reason: 'No' }
  await detachEvidence(as(mara), off)
  const { uses, hasMore } = await listSourceUses(db, given.sourceId, 1)
  expect(uses.map(({ claimId, hops, evidence }) => [claimId, hops, evidence])).toEqual([
    [given.claimId, [], [1]],
    [quoted.claimId, [1, 2], []],
  ])
  expect(hasMore).toBe(false)
  expect((await listSourceUses(db, given.sourceId, 2)).uses).toEqual([])
  const listed = await listKnownSources(db, sourceFilter.parse({ q: 'wire' }), 1)
  expect(listed.sources).toMatchObject([{ name: 'Wire', claims: 2, evidence: 2 }])
  expect(await listArticlesOfSource(db, given.sourceId)).toMatchObject([{ id: on.articleId }])
})

test('a source tells its grades, its merges, where it is a party and its log', async () => {
  const from = await claimOn('The Old Herald')
  const on = await article()
  const into = await claimOn('The Herald', { on })
  expect(await listSimilarSources(db, { id: from.sourceId, name: 'The Old Herald' })).toMatchObject([
    { name: 'The Herald' },
  ])
  const grade = {
    subjectId: from.sourceId,
    basedOn: 'B',
    reliability: 'D',
    reason: 'Two inventions.',
  } as const
  await gradeSource(as(mara), grade)
  const marked = { articleId: on.articleId, sourceName: 'The Herald', reason: 'Sued over it.' }
  await markParty(as(mara), marked)
  expect(await listArticlesOfSource(db, into.sourceId)).toEqual([])
  await mergeSources(as(mara), await mergeOf('The Old Herald', 'The Herald'))

  expect(await findSource(db, uuidv7())).toBeNull()
  expect(await findSource(db, from.sourceId)).toMatchObject({ mergedInto: into.sourceId })
  expect(await findMergePreview(db, from.sourceId, into.sourceId)).toBeNull()
  expect(await names({ q: 'herald' })).toEqual(['The Herald'])
  expect(await listSimilarSources(db, { id: into.sourceId, name: 'The Herald' })).toEqual([])
  const grades = await listSourceGrades(db, into.sourceId)
  expect(grades.map(({ mergedName, reliability, gradedBy }) => [mergedName, reliability, gradedBy])).toEqual([
    ['The Old Herald', 'D', mara.name],
    [null, 'B', ines.name],
    ['The Old Herald', 'B', ines.name],
  ])
  const parties = [{ sourceName: 'The Herald', reason: 'Sued over it.', markedBy: mara.name }]
  expect(await listParties(db, { sourceId: into.sourceId })).toMatchObject(parties)
  expect((await findArticle(db, on.articleId))?.parties).toMatchObject(parties)
  expect((await findArticle(db, on.articleId))?.parties[0]?.markedAt).toBeInstanceOf(Date)
  const { entries, hasEarlier } = await listSourceHistory(db, into.sourceId)
  expect(entries.map(({ event, article: where }) => [event.type, where])).toEqual([
    ['source.added', null],
    ['party.marked', 'Four sentences about water'],
    ['source.merged', null],
  ])
  expect(hasEarlier).toBe(false)
})

test('ten thousand sources, and ten thousand claims on one of them, are nothing to wait for', async () => {
  await owner`
    insert into source (id, name, kind, reliability, added_at, added_by)
    select gen_random_uuid(), 'Filler ' || md5(n::text), 'outlet', 'F', now(), ${mara.id} from generate_series(1, 10000) n`
  const { articleId, sourceId: busy } = await claimOn('Busy wire')
  await owner`
    insert into claim (id, article_id, number, kind, wording, extracted_at, extracted_by)
    select gen_random_uuid(), ${articleId}, 1000 + n, 'fact', 'Filler ' || n, now(), ${mara.id}
    from generate_series(1, 10000) n`
  await owner`
    insert into hop (claim_id, position, source_id)
    select id, 1, ${busy} from claim where article_id = ${articleId} and number > 1000`
  await owner`analyze`
  const took = async (ask: () => Promise<unknown>) => {
    await ask()
    const begun = performance.now()
    await ask()
    return performance.now() - begun
  }
  const times = {
    list: await took(() => names({}, 3)),
    search: await took(() => names({ q: 'filler 0abc' })),
    uses: await took(() => listSourceUses(db, busy, 1)),
    history: await took(() => listSourceHistory(db, busy)),
    preview: await took(() => mergeOf('Busy wire', 'Wire')),
  }
  expect(Object.entries(times).filter(([, time]) => time > 1_000)).toEqual([])
})
