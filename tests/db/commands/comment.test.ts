import { beforeEach, expect, test } from 'vitest'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { resolveComment } from '#db/commands/resolve-comment.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { findClaimPage } from '#db/queries/find-claim-page.ts'
import { findEditionPreview } from '#db/queries/find-edition-preview.ts'
import { type CastMember, daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, db, as, claim, version, logged } = room
const at = (minute: number) => new Date(now.getTime() + minute * 60_000)

type Given = { words?: string; tell?: string[]; inReplyTo?: string }
const comment = (claimId: string, who: CastMember, given: Given = {}, minute = 0) =>
  writeComment(as(who, at(minute)), { claimId, words: 'Which minutes?', tell: [], ...given })
const resolving = (claimId: string, commentId: string, who: CastMember) => () =>
  resolveComment(as(who), { claimId, commentId })

const toldOf = (commentId: string) => owner`
  select p.name from mention m join person p on p.id = m.person_id where comment_id = ${commentId} order by 1`

beforeEach(() => owner`update person set deactivated_at = null`)

test('a comment keeps its words, names whom it is for, and edits nothing', async () => {
  const { articleId, claimId } = await claim({ assignee: ines })
  const before = await version(claimId)
  const words = 'Ask @Ines Varga:\nwhich minutes? Not @Tomas.'
  const { commentId } = await comment(claimId, daniel, { words, tell: [ruth.id, daniel.id] })
  const [row] = await owner`
    select body, in_reply_to, written_by, written_at, resolved_at from comment where id = ${commentId}`
  expect(row).toEqual({
    ...{ body: words, in_reply_to: null, written_by: daniel.id, written_at: now, resolved_at: null },
  })
  expect(await toldOf(commentId)).toEqual([{ name: 'Ines Varga' }, { name: 'Ruth Adler' }])
  expect(await logged(articleId)).toMatchObject([
    { type: 'comment.written', actorId: daniel.id, payload: { commentId, words } },
  ])
  expect(await version(claimId)).toBe(before)
  expect(
    await owner`select 1 from claim_editor where claim_id = ${claimId} and person_id = ${daniel.id}`,
  ).toEqual([])
})

test('nobody who has left is told, named or picked, nor who nobody is', async () => {
  const { claimId } = await claim()
  await owner`update person set deactivated_at = now() where id in (${ines.id}, ${ruth.id})`
  const stranger = '01900000-0000-7000-8000-0000000000ff'
  const { commentId } = await comment(claimId, mara, { words: '@Ines Varga', tell: [ruth.id, stranger] })
  expect(await toldOf(commentId)).toEqual([])
})

test('threads: unresolved first, newest last, replies in their order', async () => {
  const { claimId } = await claim()
  const first = await comment(claimId, ines, { words: 'First' }, 1)
  const second = await comment(claimId, daniel, { words: 'Second' }, 2)
  await comment(claimId, ruth, { words: 'Third' }, 3)
  await comment(claimId, mara, { words: 'Later', inReplyTo: second.commentId }, 5)
  await comment(claimId, ines, { words: 'Sooner', inReplyTo: second.commentId, tell: [daniel.id] }, 4)
  await resolving(claimId, first.commentId, mara)()
  const { threads = [], hasEarlierThreads } = (await findClaimPage(db, claimId)) ?? {}
  expect(
    threads.map(({ words, replies, resolved }) => [words, replies.map((one) => one.words), resolved]),
  ).toEqual([
    ['Second', ['Sooner', 'Later'], null],
    ['Third', [], null],
    ['First', [], { by: mara.name, at: now }],
  ])
  expect(threads[0]?.replies[0]).toMatchObject({
    ...{ by: { id: ines.id, name: ines.name }, at: at(4), told: [daniel.name] },
  })
  expect(hasEarlierThreads).toBe(false)
})

test('of very many threads the newest are given, and none that is unresolved goes first', async () => {
  const { claimId } = await claim()
  await owner`
    insert into comment (id, claim_id, body, written_at, written_by, resolved_at, resolved_by)
    select gen_random_uuid(), ${claimId}, 'No ' || n, ${now}::timestamptz + n * interval '1 minute', ${mara.id},
      case when n > 1 then ${now}::timestamptz end, case when n > 1 then ${mara.id}::uuid end
    from generate_series(1, 102) n`
  const { threads = [], hasEarlierThreads } = (await findClaimPage(db, claimId)) ?? {}
  expect(hasEarlierThreads).toBe(true)
  expect([threads.length, threads[0]?.words, threads[1]?.words, threads.at(-1)?.words]).toEqual([
    100,
    'No 1',
    'No 4',
    'No 102',
  ])
})

test('a comment is refused on a withdrawn claim, and a reply to what is no open thread of the claim', async () => {
  const { claimId } = await claim()
  const other = await claim()
  const { commentId } = await comment(claimId, ines)
  const { commentId: reply } = await comment(claimId, mara, { inReplyTo: commentId })
  const code = async (inReplyTo: string, on = claimId) =>
    (await refusalOf(owner, () => comment(on, ines, { inReplyTo }))).code
  expect(await code(reply)).toBe('not-found')
  expect(await code(commentId, other.claimId)).toBe('not-found')
  await resolving(claimId, commentId, ines)()
  expect(await code(commentId)).toBe('state')
  await withdrawClaim(as(mara), { claimId, basedOn: await version(claimId), reason: 'Twice' })
  expect((await refusalOf(owner, () => comment(claimId, ines))).code).toBe('state')
  expect((await refusalOf(owner, () => comment(commentId, ines))).code).toBe('not-found')
})

test('whoever started a thread resolves it, or whoever works on the claim; nobody twice, and no reply', async () => {
  const { articleId, claimId } = await claim({ assignee: ines })
  const { commentId } = await comment(claimId, daniel)
  const { commentId: others } = await comment(claimId, mara)
  const { commentId: reply } = await comment(claimId, daniel, { inReplyTo: others })
  const code = async (id: string, who: CastMember, on = claimId) =>
    (await refusalOf(owner, resolving(on, id, who))).code
  expect(await code(others, daniel)).toBe('not-assigned')
  expect(await code(reply, mara)).toBe('not-found')
  expect(await code(commentId, mara, (await claim()).claimId)).toBe('not-found')
  await resolving(claimId, commentId, daniel)()
  await resolving(claimId, others, ines)()
  const rows = await owner`
    select resolved_by from comment where claim_id = ${claimId} and resolved_at = ${now} order by written_at, id`
  expect(rows).toEqual([{ resolved_by: daniel.id }, { resolved_by: ines.id }])
  expect(await logged(articleId)).toMatchObject([
    { type: 'comment.resolved', actorId: ines.id, payload: { commentId: others } },
  ])
  expect(await code(others, tomas)).toBe('state')
})

test('an unresolved comment closes the gate, by its claim’s number, until it is resolved or held back', async () => {
  const { articleId, claimId, number } = await room.readyArticle()
  const draft = await room.publication(articleId)
  const { commentId } = await comment(claimId, ines)
  const publish = () => publishEdition(as(tomas), draft)
  const refusal = await refusalOf(owner, publish)
  expect(refusal).toMatchObject({
    code: 'gate',
    details: [expect.stringContaining(`A comment on claim ${number} is`)],
  })
  const gate = async () => (await findEditionPreview(db, articleId, now))?.gate.isOpen
  expect(await gate()).toBe(false)
  await resolving(claimId, commentId, ines)()
  expect(await gate()).toBe(true)
  // What is said in comments changes nothing of the article, so the preview that was opened before still holds.
  await publish()

  const held = await room.readyArticle()
  await comment(held.claimId, ines)
  await holdBackClaim(as(mara), { claimId: held.claimId, reason: 'Still discussed' })
  await publishEdition(as(tomas), await room.publication(held.articleId))
})
