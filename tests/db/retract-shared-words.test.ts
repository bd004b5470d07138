import { expect, test } from 'vitest'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { findEdition } from '#db/queries/find-edition.ts'
import { findEditionPreview } from '#db/queries/find-edition-preview.ts'
import { findRetractionPreview } from '#db/queries/find-retraction-preview.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { mara, tomas } from '#db/seed/cast.ts'
import { hasChanges } from '#domain/edition-changes.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom()
const { owner, db, as, logged } = room
const reason = 'The kettle was not calibrated.'

/** Claims 1 and 3 are published, 2 is held back on the words of 1; of an article of our own. */
async function shared(title: string) {
  const on = await room.article({ title, ownership: 'ours' })
  const one = await room.signedClaim({ on, passage: 1 })
  const heldBack = await room.claim({ on, passage: 1, wording: 'It was 100 degrees.' })
  await holdBackClaim(as(mara), { claimId: heldBack.claimId, reason: 'In doubt' })
  await room.signedClaim({ on, passage: 2, wording: 'Ice floats on water.' })
  for (const position of [3, 4]) await on.setAside(position, 'context', now)
  const { slug } = await publishEdition(as(tomas), await room.publication(on.articleId))
  return { on, articleId: on.articleId, slug, one: one.claimId, heldBack: heldBack.claimId }
}

async function retract(claimId: string, articleId: string) {
  const basedOn = await getLogPosition(db, articleId)
  await retractClaim(as(mara), { claimId, basedOn, reason, understood: 'yes' })
}

const statesOf = async (slug: string) =>
  (await findEdition(db, slug, null))?.document.passages.map((passage) => passage.state)

test('words that a held-back claim covers as well are being checked, as the desk would have published it', async () => {
  const { articleId, slug, one } = await shared('Shared words')
  const asked = await findRetractionPreview(db, articleId, 1, now)
  expect(asked?.change?.changes.beingChecked).toBeNull()
  await retract(one, articleId)
  const document = (await findEdition(db, slug, null))?.document
  expect(await statesOf(slug)).toEqual(['being checked', 'claimed', 'set aside', 'set aside'])
  expect(document?.text?.[0]).toMatchObject({ words: '', hidden: 'being checked', retracted: [] })
  const next = await findEditionPreview(db, articleId, now)
  expect(next?.change && hasChanges(next.change.changes)).toBe(false)
})

test('work that was begun or given up since the desk last published changes nothing of it', async () => {
  const { on, articleId, slug, one, heldBack } = await shared('Work since')
  await room.claim({ on, passage: 2, wording: 'Ice is lighter.' })
  const withdrawal = { claimId: heldBack, basedOn: await room.version(heldBack), reason: 'Made twice' }
  await withdrawClaim(as(mara), withdrawal)
  await retract(one, articleId)
  expect((await findEdition(db, slug, null))?.document).toMatchObject({ beingChecked: 1 })
  expect(await statesOf(slug)).toEqual(['being checked', 'claimed', 'set aside', 'set aside'])
  const edition = (await findEdition(db, slug, null))?.document
  expect(edition?.text?.map((run) => run.words).join('')).toContain('Ice floats on it.')
  // A second retraction still knows what was published, not what the first one wrote down.
  const [ice] = await owner`select id from claim where article_id = ${articleId} and number = 3`
  await retract(ice?.id, articleId)
  expect(await statesOf(slug)).toEqual(['being checked', 'retracted', 'set aside', 'set aside'])
})

test('a claim that is held back when it is retracted is released in the log, too', async () => {
  const { articleId, one } = await shared('Held back since')
  await holdBackClaim(as(mara), { claimId: one, reason: 'We doubt it' })
  await retract(one, articleId)
  expect(await logged(articleId, 3)).toMatchObject([
    { type: 'claim.retracted' },
    { type: 'edition.published' },
    { type: 'claim.released', actorId: mara.id, payload: { cause: 'the claim was retracted' } },
  ])
  const [left] = await owner`select released_by from hold_back where claim_id = ${one}`
  expect(left).toEqual({ released_by: mara.id })
})
