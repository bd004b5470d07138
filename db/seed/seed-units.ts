import type { Queryable } from '../client.ts'
import { holdBackClaim } from '../commands/hold-back-claim.ts'
import { publishEdition } from '../commands/publish-edition.ts'
import { getLogPosition } from '../queries/get-log-position.ts'
import { mara, tomas } from './cast.ts'
import { checkClaim } from './check-claim.ts'
import { articleOnDesk, type DaysAgo } from './desk-of.ts'
import { unitsPassages as passages, unitsArticle } from './units-article.ts'
import { unitsChecks } from './units-checks.ts'

/** The demo's own article, checked and published: one claim of each verdict, one held back. */
export async function seedUnits(db: Queryable, ago: DaysAgo): Promise<void> {
  const desk = await articleOnDesk(db, mara, unitsArticle, ago(6))
  for (const { claim, ...found } of unitsChecks) {
    const { claimId } = await desk.extract(claim, ago(6, 10))
    await checkClaim(db, claimId, { editor: mara, signer: tomas, ...found }, (minutes) => ago(5, minutes))
  }
  const average = await desk.extract(
    {
      passage: passages.average,
      kind: 'figure',
      wording: 'The average Gregorian year, over four centuries, is 365.2425 days long.',
    },
    ago(6, 20),
  )
  await holdBackClaim(desk.by(mara, ago(4)), {
    claimId: average.claimId,
    reason: 'Nobody has counted it through yet; it comes with the next edition.',
  })
  await desk.setAside(passages.opening, 'rhetoric', ago(6, 22))
  await desk.setAside(passages.marvel, 'opinion', ago(6, 22))
  await publishEdition(desk.by(tomas, ago(3)), {
    articleId: desk.articleId,
    basedOn: await getLogPosition(db, desk.articleId),
    kind: null,
    reason: null,
  })
}
