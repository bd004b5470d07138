import type { Queryable } from '../client.ts'
import { assignClaim } from '../commands/assign-claim.ts'
import { attachEvidence } from '../commands/attach-evidence.ts'
import { holdBackClaim } from '../commands/hold-back-claim.ts'
import { proposeVerdict } from '../commands/propose-verdict.ts'
import { publishEdition } from '../commands/publish-edition.ts'
import { retractClaim } from '../commands/retract-claim.ts'
import { signOff } from '../commands/sign-off.ts'
import { stateDerivation } from '../commands/state-derivation.ts'
import { getLogPosition } from '../queries/get-log-position.ts'
import { calendarChecks } from './calendar-checks.ts'
import { daniel, ines, mara, tomas } from './cast.ts'
import { type ClaimCheck, checkClaim, doneOn } from './check-claim.ts'
import { articleOnDesk, by, type DaysAgo, dayOf, versionOf } from './desk-of.ts'
import { type HoldBytes, tableOnDesk } from './held-table.ts'
import { unitsPassages as passages, unitsArticle } from './units-article.ts'
import { moleFound, sunCheck, unitsChecks } from './units-checks.ts'

/**
 * The demo's article on a settled subject: published, then corrected once a row that had been overlooked was found, then
 * rid of a claim that nobody can check. One claim is held back and still being counted.
 */
export async function seedUnits(db: Queryable, ago: DaysAgo, hold: HoldBytes): Promise<void> {
  const published = { ...unitsArticle, publishedOn: dayOf(ago(13)) }
  const desk = await articleOnDesk(db, mara, published, ago(12))
  const { articleId } = desk
  const table = tableOnDesk(db, hold)
  const ids = new Map<string, string>()
  let minute = 10
  // In the order of the text, so that readers meet the numbers in theirs.
  const { day, year, leap, disagreement, prediction } = calendarChecks
  const before = { ...unitsChecks, sun: sunCheck, day, year, leap }
  const after = { disagreement, prediction }
  const idOf = (name: keyof typeof before | keyof typeof after) => ids.get(name) ?? ''
  for (const [name, found] of Object.entries(before)) await check(name, found)
  await holdTheAverage()
  for (const [name, found] of Object.entries(after)) await check(name, found)
  await desk.setAside(passages.opening, 'rhetoric', ago(12, 30))
  await desk.setAside(passages.marvel, 'opinion', ago(12, 31))
  await publish(ago(8), null, null)
  await correctTheMole()
  await publish(
    ago(5),
    'correction',
    'The first edition said that no record of the Avogadro constant was held. The row had been overlooked: it stands in the table, and the verdict is changed to confirmed.',
  )
  await retractClaim(desk.by(tomas, ago(4)), {
    claimId: idOf('disagreement'),
    basedOn: await getLogPosition(db, articleId),
    reason:
      'This was no statement that anybody can check: it names neither a clock nor a calendar nor a span. It should have been set aside.',
    understood: 'yes',
  })

  async function check(name: string, { claim, ...found }: ClaimCheck) {
    const { claimId } = await desk.extract(claim, ago(12, minute++))
    ids.set(name, claimId)
    const meanwhile = name === 'sun' ? (at: Date) => deriveFromTable(claimId, at) : undefined
    const work = { editor: mara, signer: tomas, table, ...doneOn(dayOf(ago(10)), found), meanwhile }
    await checkClaim(db, claimId, work, (minutes) => ago(10, minutes + minute))
  }

  /** The two notes on the time of light rest on the distance that the table gives. */
  async function deriveFromTable(claimId: string, at: Date) {
    for (const number of [2, 3])
      await stateDerivation(by(db, ines, at), {
        ...{ claimId, basedOn: await versionOf(db, claimId), number },
        fromId: table.id(),
      })
  }

  async function publish(at: Date, kind: 'correction' | null, reason: string | null) {
    const basedOn = await getLogPosition(db, articleId)
    await publishEdition(desk.by(tomas, at), { articleId, basedOn, kind, reason })
  }

  async function correctTheMole() {
    const claimId = idOf('mole')
    await table.put(desk.by(daniel, ago(6)), claimId, moleFound.row)
    const seen = async () => ({ claimId, basedOn: await versionOf(db, claimId) })
    const asOf = dayOf(ago(6))
    await attachEvidence(desk.by(daniel, ago(6, 2)), {
      ...(await seen()),
      ...moleFound.program,
      seenOn: asOf,
    })
    await proposeVerdict(desk.by(daniel, ago(6, 5)), { ...(await seen()), ...moleFound.answer, asOf })
    await signOff(desk.by(tomas, ago(6, 90)), await seen())
  }

  async function holdTheAverage() {
    const { claimId } = await desk.extract(
      {
        passage: passages.average,
        kind: 'figure',
        wording: 'The average Gregorian year, over four centuries, is 365.2425 days long.',
      },
      ago(12, 25),
    )
    await assignClaim(desk.by(mara, ago(9)), { claimId, personId: ines.id, dueAt: null })
    await holdBackClaim(desk.by(mara, ago(9)), {
      claimId,
      reason: 'Nobody has counted it through yet; it comes with a later edition.',
    })
  }
}
