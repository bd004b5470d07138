import { describe, expect, test } from 'vitest'
import { acceptAnchor } from '#db/commands/accept-anchor.ts'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { findClaim } from '#db/queries/find-claim.ts'
import { findEditionPreview } from '#db/queries/find-edition-preview.ts'
import { listWaiting } from '#db/queries/list-waiting.ts'
import { mara, ruth, tomas } from '#db/seed/cast.ts'
import { bench, benchOf } from '#tests/support/bench.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'
import { articleOfFive, revised } from '#tests/support/revised-article.ts'

const room = await freshNewsroom()
const { owner, as, db, version, proposal, sign } = room
const { undo } = bench(room)
const accept = async (claimId: string, who = mara) =>
  acceptAnchor(as(who), { claimId, basedOn: await version(claimId) })

describe('accepting words that changed', () => {
  test('fells what was signed off while they waited, and what was proposed', async () => {
    const { articleId, claim } = await articleOfFive(room)
    await revised(room, articleId)
    const claimId = claim(4)
    await proposal(claimId)
    await sign(claimId)
    await accept(claimId, ruth)
    const fell = await owner`select fell_cause from sign_off where claim_id = ${claimId} order by 1`
    expect(fell.map((row) => row.fell_cause)).toEqual([
      'its changed words were accepted',
      'the article’s words changed: 12 → 21',
    ])
    expect(await owner`select 1 from proposal where claim_id = ${claimId} and ended_at is null`).toEqual([])
    await proposal(claimId)
    expect((await refusalOf(owner, () => sign(claimId, ruth))).code).toBe('four-eyes')
    await sign(claimId)
  })

  test('is undone: they wait again, and what fell stays fallen', async () => {
    const { articleId, claim } = await articleOfFive(room)
    await revised(room, articleId)
    await proposal(claim(4))
    const before = await benchOf(owner, articleId)
    await accept(claim(4))
    const was = await version(claim(4))
    expect(await undo(articleId)).toBe('accepted the words of claim 4')
    expect(await benchOf(owner, articleId)).toEqual(before)
    expect(await version(claim(4))).toBe(was + 1)
    expect(await owner`select 1 from proposal where claim_id = ${claim(4)} and ended_at is null`).toEqual([])
  })
})

test('the words of a withdrawn claim are not looked for, so none are said to be lost', async () => {
  const { articleId, claim } = await articleOfFive(room, { isSigned: false })
  const basedOn = await version(claim(1))
  await withdrawClaim(as(mara), { claimId: claim(1), basedOn, reason: 'Twice' })
  await revised(room, articleId)
  expect((await findClaim(db, claim(1)))?.anchor).toMatchObject({
    exact: expect.stringContaining('Trams'),
    isLost: false,
  })
  expect((await findClaim(db, claim(5)))?.anchor?.isLost).toBe(true)
})

describe('retracting a claim whose words wait', () => {
  test('settles them; changed words are read anew, reworded ones stay where they are', async () => {
    const { articleId, claim } = await articleOfFive(room, { ownership: 'ours' })
    await publishEdition(as(tomas), await room.publication(articleId))
    await revised(room, articleId)
    for (const number of [3, 4, 5]) {
      const { basedOn } = await room.publication(articleId)
      await retractClaim(as(mara), { claimId: claim(number), basedOn, reason: 'Wrong', understood: 'yes' })
    }
    const words = await owner`
      select c.number, k.settlement, k.settled_by, a.exact from reanchoring k join claim c on c.id = k.claim_id
      left join anchor a on a.claim_id = c.id and a.revision_id = k.revision_id
      where c.article_id = ${articleId} and c.number > 2 order by 1`
    const over = { settlement: 'overtaken', settled_by: mara.id }
    expect(words).toEqual([
      { number: 3, ...over, exact: 'Ferries carried many people to the island all day long.' },
      { number: 4, ...over, exact: null },
      { number: 5, ...over, exact: null },
    ])
    expect(await listWaiting(db, articleId)).toEqual([])
    const left = (await findEditionPreview(db, articleId, now))?.gate.left
    expect(left).toEqual([{ kind: 'unread passages', positions: [2, 5, 7] }])
    expect(await findClaim(db, claim(4))).toMatchObject({ anchor: { isLost: true, passage: null } })
    // The corrected sentence is anybody's again; the reworded one is still what was retracted.
    const [, , third, , fifth, , seventh] = await owner`
      select p.id from passage p join revision r on r.id = p.revision_id
      where r.article_id = ${articleId} and r.number = 2 order by position`
    const context = { reason: 'context', note: null } as const
    const aside = (id: string) => ({ articleId, passageIds: [id], ...context })
    expect((await refusalOf(owner, () => setAsidePassages(as(mara), aside(third?.id)))).sentence).toContain(
      '3',
    )
    await setAsidePassages(as(mara), aside(seventh?.id))
    const wording = 'The mayor opened 21 lanes.'
    const words21 = 'The mayor opened 21 new cycle lanes in the old harbour.'
    const made = {
      articleId,
      passageId: fifth?.id,
      words: words21,
      wording,
      kind: 'fact',
      dueOn: null,
    } as const
    expect(await extractClaim(as(mara), { ...made, hops: [] })).toMatchObject({ number: 6 })
  })
})
