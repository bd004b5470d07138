import { afterAll, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { listClaimCorrections } from '#db/queries/list-claim-corrections.ts'
import { ines, tomas } from '#db/seed/cast.ts'
import { observation } from '#tests/support/drafts.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom()
const readers = openPool(room.url, 'stet_reader', 1)
afterAll(() => readers.end())

const corrections = (slug: string, number: number) => listClaimCorrections(databaseOn(readers), slug, number)

test('readers find which editions changed a claim: the one that brought it, and those that say something else', async () => {
  const { articleId, claimId, on, slug } = await room.publishedArticle({ title: 'Corrected twice' })
  const publish = async (minutes: number, kind: 'addition' | 'correction') =>
    publishEdition(room.as(tomas, new Date(now.getTime() + minutes * 60_000)), {
      ...{ articleId, basedOn: await getLogPosition(room.db, articleId), kind, reason: 'More was found.' },
    })
  await room.signedClaim({ on, wording: 'Ice floats.' })
  await publish(10, 'addition')
  expect([await corrections(slug, 1), await corrections(slug, 2)]).toEqual([[1], [2]])

  const more = {
    claimId,
    basedOn: await room.version(claimId),
    ...observation({ title: 'A second reading' }),
  }
  await attachEvidence(room.as(ines), more)
  await room.proposal(claimId, { rationale: 'Both say it [@e1] [@e2].' })
  await room.sign(claimId)
  await publish(20, 'correction')
  expect([await corrections(slug, 1), await corrections(slug, 2)]).toEqual([[1, 3], [2]])
  expect(await corrections(slug, 9)).toEqual([])
  expect(await corrections('no-such-check', 1)).toEqual([])
})
