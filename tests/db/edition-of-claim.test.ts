import { afterAll, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { findEdition, findEditionOfClaim } from '#db/queries/find-edition.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { mara, tomas } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom()
const readers = openPool(room.url, 'stet_reader', 1)
const reader = databaseOn(readers)
afterAll(() => readers.end())

const on = await room.article({ title: 'Two about water', ownership: 'ours' })
const { articleId } = on
const one = await room.signedClaim({ on, passage: 1 })
await room.signedClaim({ on, passage: 2, wording: 'Ice floats on water.' })
for (const position of [3, 4]) await on.setAside(position, 'context', now)
const { slug } = await publishEdition(room.as(tomas), await room.publication(articleId))

const ofClaim = (number: number, edition: number | null = null) =>
  findEditionOfClaim(reader, slug, edition, number)

test('it says of its claim what the whole edition says, and nothing of any other', async () => {
  const whole = await findEdition(reader, slug, null)
  const found = await ofClaim(2)
  const claims = whole?.document.claims.filter((claim) => claim.number === 2)
  expect(claims).toHaveLength(1)
  expect(found?.document).toEqual({ ...whole?.document, claims, passages: [], text: null })
  const { document, text, ...rest } = whole ?? {}
  expect(found).toMatchObject(rest)
  expect(rest).toMatchObject({
    editions: [{ number: 1, claimNumbers: [1, 2], takenBack: null }],
    notices: [],
  })
})

test('a claim that is not in it leaves it empty, and an edition that is not there is none', async () => {
  expect((await ofClaim(3))?.document.claims).toEqual([])
  expect(await ofClaim(1, 2)).toBeNull()
  expect(await findEditionOfClaim(reader, 'no-such-check', null, 1)).toBeNull()
})

test('a claim that was retracted since is in none', async () => {
  expect((await ofClaim(1))?.document.claims).toHaveLength(1)
  const draft = { claimId: one.claimId, basedOn: await getLogPosition(room.db, articleId) }
  await retractClaim(room.as(mara), { ...draft, reason: 'The kettle was wrong.', understood: 'yes' })
  for (const edition of [null, 1, 2]) expect((await ofClaim(1, edition))?.document.claims).toEqual([])
  const [first, second] = [await ofClaim(2, 1), await ofClaim(2)]
  expect([first, second].map((found) => found?.document.claims.length)).toEqual([1, 1])
  expect(second?.editions.map((line) => line.takenBack)).toEqual([null, 1])
})
