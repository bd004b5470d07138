import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { addArticle } from '#db/commands/add-article.ts'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { takeUpPassages } from '#db/commands/take-up-passages.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import type { ClaimDraft } from '#domain/claim-draft.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { articleOfFour, type TestArticle } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, as, article, claim, logged } = await freshNewsroom()

const passageId = (on: TestArticle, position: number) => on.passages[position - 1]?.id ?? uuidv7()
const draftOn = (on: TestArticle, given: Partial<ClaimDraft> = {}): ClaimDraft => ({
  ...{ articleId: on.articleId, passageId: passageId(on, 1), words: 'Water boils' },
  ...{ wording: 'Water boils.', kind: 'fact', dueOn: null, hops: [], ...given },
})

test('an editor adds an article: revision 1, its passages, its hash, one entry on its own chain', async () => {
  const { articleId } = await addArticle(as(mara), articleOfFour)
  const [stored] = await owner`
    select a.title, a.is_ours, a.slug, a.next_claim_number, r.number, r.text, r.sha256,
      encode(sha256(convert_to(r.text, 'UTF8')), 'hex') as expected,
      (select array_agg(substr(r.text, starts_at + 1, ends_at - starts_at) order by position)
        from passage where revision_id = r.id) as passages
    from article a join revision r on r.article_id = a.id where a.id = ${articleId}`
  expect(stored).toMatchObject({ title: articleOfFour.title, is_ours: false, slug: null, number: 1 })
  expect(stored?.text).toBe(articleOfFour.text)
  expect(stored?.sha256).toBe(stored?.expected)
  expect(stored?.passages).toHaveLength(4)
  expect(stored?.passages.join(' ')).toBe(articleOfFour.text)
  const payload = expect.objectContaining({ title: articleOfFour.title, sha256: stored?.sha256 })
  expect(await logged(articleId, 9)).toEqual([{ type: 'article.added', actorId: mara.id, payload }])
})

test('a reviewer adds no article', async () => {
  const refusal = await refusalOf(owner, () => addArticle(as(ines), articleOfFour))
  expect(refusal).toMatchObject({ code: 'role-needed', sentence: expect.stringContaining('Only editors') })
})

test('a claim is taken out of a passage: numbered, anchored, with its hops, its editor and its entry', async () => {
  const on = await article()
  const speech = {
    hops: [hopDraft('a cook', 'anonymous', { cue: 'said' }), hopDraft('Radio Kettle', 'outlet')],
  }
  const { claimId, number } = await extractClaim(as(mara), draftOn(on, speech))
  expect(number).toBe(1)
  const [anchor] = await owner`select exact, starts_at, ends_at from anchor where claim_id = ${claimId}`
  expect(anchor).toMatchObject({ exact: 'Water boils', starts_at: 0, ends_at: 11 })
  expect(await owner`select person_id, first_event from claim_editor where claim_id = ${claimId}`).toEqual([
    { person_id: mara.id, first_event: 'claim.extracted' },
  ])
  const hops = await owner`
    select position, anonymous_description, name, reliability from hop left join source s on s.id = source_id
    where claim_id = ${claimId} order by position`
  expect(hops).toMatchObject([
    { position: 1, anonymous_description: 'a cook', name: null },
    { position: 2, anonymous_description: null, name: 'Radio Kettle', reliability: 'F' },
  ])
  expect(await logged(on.articleId)).toMatchObject([{ type: 'claim.extracted', payload: { number: 1 } }])
  expect(await logged('newsroom')).toMatchObject([
    { type: 'source.added', payload: { name: 'Radio Kettle' } },
  ])
})

test('a source is known again by its name, in whatever case, and keeps its record', async () => {
  const on = await article()
  const said = (name: string, kind: 'organisation' | 'outlet') =>
    draftOn(on, { hops: [hopDraft(name, kind)] })
  await extractClaim(as(mara), said('WATER BOARD', 'organisation'))
  await extractClaim(as(mara), said('Water Board', 'outlet'))
  const found = await owner`select name, kind from source where lower(name) = 'water board'`
  expect(found).toEqual([{ name: 'WATER BOARD', kind: 'organisation' }])
})

test.each<[string, string, (on: TestArticle) => ClaimDraft]>([
  ['words that do not stand there', 'words', (on) => draftOn(on, { words: 'Water freezes', wording: 'W' })],
  ['words in another order', 'words', (on) => draftOn(on, { words: 'boils Water' })],
  ['a passage that is not there', 'not-found', (on) => draftOn(on, { passageId: uuidv7() })],
  ['an article that is not there', 'not-found', (on) => draftOn(on, { articleId: uuidv7() })],
])('no claim is made of %s', async (_, code, draft) => {
  const on = await article()
  // A named speaker: the source must not stay behind either.
  const named = { ...draft(on), hops: [hopDraft('Nobody Known')] }
  expect(await refusalOf(owner, () => extractClaim(as(mara), named))).toMatchObject({ code })
})

test('no claim is made of another article’s passage, of one set aside, or by a reviewer', async () => {
  const [on, other] = [await article(), await article()]
  await on.setAside(2, 'opinion', new Date())
  const aside = draftOn(on, { passageId: passageId(on, 2), words: 'Ice floats' })
  const foreign = draftOn(on, { passageId: passageId(other, 1) })
  const code = async (draft: ClaimDraft, who = mara) =>
    (await refusalOf(owner, () => extractClaim(as(who), draft))).code
  expect(await code(foreign)).toBe('not-found')
  expect(await code(aside)).toBe('state')
  expect(await code(draftOn(on), ines)).toBe('role-needed')
})

test('a passage is set aside with its reason, and taken up again: both rows of facts stay', async () => {
  const on = await article()
  const about = { articleId: on.articleId, passageIds: [passageId(on, 4)] }
  await setAsidePassages(as(mara), { ...about, reason: 'opinion', note: 'A matter of taste' })
  expect(await logged(on.articleId)).toMatchObject([
    { type: 'passage.set-aside', payload: { passage: 4, reason: 'opinion', note: 'A matter of taste' } },
  ])
  await takeUpPassages(as(tomas), about)
  expect(await logged(on.articleId)).toMatchObject([{ type: 'passage.taken-up', payload: { passage: 4 } }])
  await setAsidePassages(as(tomas), { ...about, reason: 'rhetoric', note: null })
  const rows = await owner`
    select reason, set_aside_by, taken_up_by from set_aside where passage_id = ${passageId(on, 4)} order by id`
  expect(rows).toEqual([
    { reason: 'opinion', set_aside_by: mara.id, taken_up_by: tomas.id },
    { reason: 'rhetoric', set_aside_by: tomas.id, taken_up_by: null },
  ])
})

test('a passage is not set aside under a claim, twice, by a reviewer, nor taken up when it was not', async () => {
  const on = await article()
  await claim({ on })
  await on.setAside(2, 'context', new Date())
  const set = (position: number, who = mara) => {
    const draft = { articleId: on.articleId, passageIds: [passageId(on, position)] }
    return refusalOf(owner, () => setAsidePassages(as(who), { ...draft, reason: 'opinion', note: null }))
  }
  const takeUp = (position: number, who = mara) => {
    const draft = { articleId: on.articleId, passageIds: [passageId(on, position)] }
    return refusalOf(owner, () => takeUpPassages(as(who), draft))
  }
  expect(await set(1)).toMatchObject({ code: 'state', sentence: expect.stringContaining('A claim stands') })
  expect(await set(2)).toMatchObject({ code: 'state', sentence: expect.stringContaining('already') })
  expect(await set(3, ines)).toMatchObject({ code: 'role-needed' })
  expect(await takeUp(3)).toMatchObject({ code: 'state', sentence: expect.stringContaining('Not set aside') })
  expect(await takeUp(2, ines)).toMatchObject({ code: 'role-needed' })
  expect(await takeUp(9)).toMatchObject({ code: 'not-found' })
})
