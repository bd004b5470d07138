import { describe, expect, test } from 'vitest'
import { acceptAnchor } from '#db/commands/accept-anchor.ts'
import { compareRevision } from '#db/commands/compare-revision.ts'
import { reviseArticle } from '#db/commands/revise-article.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { listWaiting } from '#db/queries/list-waiting.ts'
import { ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { workbenchPassages } from '#domain/workbench.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'
import { after, articleOfFive, before, revised } from '#tests/support/revised-article.ts'

const room = await freshNewsroom()
const { owner, as, db, version } = room

const statesOf = (articleId: string) => owner`
  select c.number, k.state, k.settlement, r.number as revision, a.exact from reanchoring k
  join claim c on c.id = k.claim_id join revision r on r.id = k.revision_id
  left join anchor a on a.claim_id = c.id and a.revision_id = r.id
  where c.article_id = ${articleId} order by revision, c.number`
const signedOff = async (articleId: string) =>
  (
    await owner`select c.number from sign_off s join claim c on c.id = s.claim_id
      where c.article_id = ${articleId} and s.fell_at is null order by 1`
  ).map((row) => row.number)

describe('a revision', () => {
  test('leaves each claim in one of five states, and suspends what changed or is lost', async () => {
    const { articleId, claim } = await articleOfFive(room)
    const editors = await owner`select * from claim_editor order by claim_id, person_id`
    expect(await revised(room, articleId, after, 1, ruth)).toEqual({ number: 2 })
    const kept = { settlement: 'kept', revision: 2 }
    const waits = { settlement: null, revision: 2 }
    expect(await statesOf(articleId)).toEqual([
      { number: 1, state: 'exact', ...kept, exact: 'Trams ran without a break on Sunday.' },
      { number: 2, state: 'moved', ...kept, exact: 'Buses were free for everybody until noon.' },
      { number: 3, state: 'reworded', ...waits, exact: expect.stringContaining('many people') },
      { number: 4, state: 'changed', ...waits, exact: expect.stringContaining('21 new') },
      { number: 5, state: 'lost', ...waits, exact: null },
    ])
    expect(await signedOff(articleId)).toEqual([1, 2, 3])
    const fell =
      await owner`select fell_cause from sign_off where claim_id in (${claim(4)}, ${claim(5)}) order by 1`
    expect(fell.map((row) => row.fell_cause)).toEqual([
      'its words are no longer in the article',
      'the article’s words changed: 12 → 21',
    ])
    // Pasting a revision is not editing: whoever did may still sign.
    expect(await owner`select * from claim_editor order by claim_id, person_id`).toEqual(editors)
    const [revision] = (await room.logged(articleId, 20)).filter(({ type }) => type === 'article.revised')
    expect(revision?.payload).toMatchObject({
      ...{ number: 2, anchors: { exact: 1, moved: 1, reworded: 1, changed: 1, lost: 1 } },
    })
    const waiting = (await room.logged(articleId, 20)).filter(({ type }) => type === 'anchor.waits')
    expect(waiting.map(({ payload }) => payload.state)).toEqual(['lost', 'changed', 'reworded'])
  })

  test('keeps a setting aside on the identical passage alone, with who and when', async () => {
    const { articleId } = await articleOfFive(room, { isSigned: false })
    await revised(room, articleId, after, 1, tomas)
    const found = await findArticle(db, articleId)
    const passages = workbenchPassages(after, found?.passages ?? [], found?.claims ?? [])
    expect(passages.map(({ state }) => state)).toEqual([
      ...['claimed', 'unread', 'claimed', 'claimed', 'claimed', 'set aside', 'unread'],
    ])
    expect(passages[5]?.aside).toEqual({ reason: 'context', note: null, by: mara.name })
    const [row] = await owner`
      select set_aside_at from set_aside s join passage p on p.id = s.passage_id
      where p.revision_id = ${found?.revision.id ?? ''}`
    expect(row?.set_aside_at).toEqual(new Date('2026-06-01T08:00:00Z'))
  })

  test('looks for the words that somebody last decided on, so that two in a row launder nothing', async () => {
    const { articleId } = await articleOfFive(room)
    await revised(room, articleId)
    await revised(room, articleId, after.replace('21 new', '21 fine new'), 2)
    const second = (await statesOf(articleId)).filter(({ revision }) => revision === 3)
    expect(second.map(({ state }) => state)).toEqual(['exact', 'exact', 'reworded', 'changed', 'lost'])
    const first = (await statesOf(articleId)).filter(({ revision }) => revision === 2)
    expect(first.map(({ settlement }) => settlement)).toEqual([
      ...['kept', 'kept', 'overtaken', 'overtaken', 'overtaken'],
    ])
    expect((await listWaiting(db, articleId)).map(({ was }) => was)).toEqual([
      ...['Ferries carried people to the island all day long.'],
      ...['The mayor opened 12 new cycle lanes in the old harbour.'],
      ...['A choir of fishermen sang under the northern lighthouse.'],
    ])
  })

  test('that takes everything back leaves nothing waiting, and raises no verdict from the dead', async () => {
    const { articleId } = await articleOfFive(room)
    await revised(room, articleId)
    await revised(room, articleId, before, 2)
    expect(await listWaiting(db, articleId)).toEqual([])
    expect(await signedOff(articleId)).toEqual([1, 2, 3])
  })

  test('passes a withdrawn claim over', async () => {
    const { articleId, claim } = await articleOfFive(room, { isSigned: false })
    const basedOn = await version(claim(5))
    await withdrawClaim(as(mara), { claimId: claim(5), basedOn, reason: 'Twice' })
    await revised(room, articleId)
    expect((await statesOf(articleId)).map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  test('is refused to reviewers, when it is the same text, and when another one came', async () => {
    const { articleId } = await articleOfFive(room, { isSigned: false })
    const sent = { articleId, basedOn: 1, text: after }
    for (const command of [reviseArticle, compareRevision]) {
      expect(await refusalOf(owner, () => command(as(ines), sent))).toMatchObject({ code: 'role-needed' })
      expect(await refusalOf(owner, () => command(as(mara), { ...sent, text: before }))).toMatchObject({
        ...{ code: 'words', field: 'text' },
      })
      const many = { ...sent, text: 'It rained. '.repeat(3_001) }
      expect(await refusalOf(owner, () => command(as(mara), many))).toMatchObject({ field: 'text' })
    }
    await compareRevision(as(mara), sent)
    await reviseArticle(as(mara), sent)
    for (const command of [reviseArticle, compareRevision])
      expect(await refusalOf(owner, () => command(as(mara), { ...sent, text: 'Other.' }))).toMatchObject({
        code: 'stale',
      })
  })
})

describe('accepting words', () => {
  const accept = async (claimId: string, who = mara) =>
    acceptAnchor(as(who), { claimId, basedOn: await version(claimId) })

  test('leaves a sign-off standing, and is editing', async () => {
    const { articleId, claim } = await articleOfFive(room)
    await revised(room, articleId)
    await accept(claim(3), ruth)
    expect(await signedOff(articleId)).toEqual([1, 2, 3])
    const [row] = await owner`
      select p.claim_version = c.version as current, k.settlement, s.name from claim c
      join proposal p on p.claim_id = c.id and p.ended_at is null
      join reanchoring k on k.claim_id = c.id join person s on s.id = k.settled_by where c.id = ${claim(3)}`
    expect(row).toEqual({ current: true, settlement: 'accepted', name: ruth.name })
    const edited = await owner`
      select first_event from claim_editor where claim_id = ${claim(3)} and person_id = ${ruth.id}`
    expect(edited).toEqual([{ first_event: 'anchor.accepted' }])
    expect(await room.logged(articleId)).toMatchObject([
      { type: 'anchor.accepted', payload: { revision: 2, to: expect.stringContaining('many people') } },
    ])
    await accept(claim(4))
    expect((await listWaiting(db, articleId)).map(({ number }) => number)).toEqual([5])
  })

  test('is where the next revision starts from', async () => {
    const { articleId, claim } = await articleOfFive(room, { isSigned: false })
    await revised(room, articleId)
    await accept(claim(4))
    await revised(room, articleId, after.replace('old harbour', 'old and famous harbour'), 2)
    expect((await statesOf(articleId)).at(-2)).toMatchObject({ number: 4, state: 'reworded', revision: 3 })
  })

  test('an open proposal goes along, and can be signed off', async () => {
    const { articleId, claim } = await articleOfFive(room, { isSigned: false })
    await room.evidence(claim(3), {}, mara)
    await room.proposal(claim(3), {}, mara)
    await revised(room, articleId)
    await accept(claim(3))
    await room.sign(claim(3))
    expect(await signedOff(articleId)).toEqual([3])
  })

  test('is refused to whoever signed it off, to reviewers, for lost words, and when nothing waits', async () => {
    const { articleId, claim } = await articleOfFive(room)
    await revised(room, articleId)
    const refused = (number: number, who = mara) => refusalOf(owner, () => accept(claim(number), who))
    expect(await refused(3, tomas)).toMatchObject({ code: 'four-eyes' })
    expect(await refused(3, ines)).toMatchObject({ code: 'role-needed' })
    expect(await refused(5)).toMatchObject({
      code: 'state',
      sentence: expect.stringContaining('Choose the words'),
    })
    expect(await refused(1)).toMatchObject({ code: 'state' })
    const basedOn = await version(claim(3))
    await revised(room, articleId, after.replace('many people', 'some people'), 2)
    const stale = () => acceptAnchor(as(mara), { claimId: claim(3), basedOn })
    expect(await refusalOf(owner, stale)).toMatchObject({ code: 'stale' })
  })
})
