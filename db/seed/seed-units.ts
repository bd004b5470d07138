import type { Queryable } from '../client.ts'
import { assignClaim } from '../commands/assign-claim.ts'
import { attachEvidence } from '../commands/attach-evidence.ts'
import { holdBackClaim } from '../commands/hold-back-claim.ts'
import { proposeVerdict } from '../commands/propose-verdict.ts'
import { publishEdition } from '../commands/publish-edition.ts'
import { retractClaim } from '../commands/retract-claim.ts'
import { signOff } from '../commands/sign-off.ts'
import { stateDerivation } from '../commands/state-derivation.ts'
import { linkedEvidence } from '../derivation-under-lock.ts'
import { getLogPosition } from '../queries/get-log-position.ts'
import type { Desk } from '../transaction.ts'
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
  let brochureId = ''
  // In the order of the text, so that readers meet the numbers in theirs.
  const { day, year, leap, disagreement, prediction } = calendarChecks
  const before = { ...unitsChecks, sun: sunCheck, day, year, leap }
  const after = { disagreement, prediction }
  const idOf = (name: keyof typeof before | keyof typeof after) => ids.get(name) ?? ''
  for (const [name, { claim }] of Object.entries(before)) await extract(name, claim)
  await holdTheAverage()
  for (const [name, { claim }] of Object.entries(after)) await extract(name, claim)
  // First what the table and the program go back to, so that the other checks can say so.
  const { brochure, ...others } = { ...before, ...after }
  await check('brochure', brochure)
  for (const [name, found] of Object.entries(others)) await check(name, found)
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

  async function extract(name: string, claim: ClaimCheck['claim']) {
    const { claimId } = await desk.extract(claim, ago(12, minute++))
    ids.set(name, claimId)
  }

  async function check(name: string, { claim, ...found }: ClaimCheck) {
    const claimId = ids.get(name) ?? ''
    const work = { editor: mara, signer: tomas, table, ...doneOn(dayOf(ago(10)), found) }
    const meanwhile = (at: Date) => derive(name, claimId, by(db, found.reviewer, at))
    await checkClaim(db, claimId, { ...work, meanwhile }, (minutes) => ago(10, minutes + minute))
    minute++
  }

  /**
   * What goes back to what: the table and the program to the brochure, the two notes on the time of light to the table.
   */
  async function derive(name: string, claimId: string, reviewer: Desk) {
    if (name === 'sun') for (const number of [2, 3]) await state(reviewer, claimId, number, table.id())
    if (name === 'brochure') {
      brochureId = (await linkedEvidence(db, { claimId, number: 2 })) ?? ''
      await state(reviewer, claimId, 1, brochureId)
    }
    if (name === 'second' || name === 'light') await state(reviewer, claimId, 2, brochureId)
  }

  async function state(who: Desk, claimId: string, number: number, fromId: string) {
    await stateDerivation(who, { claimId, basedOn: await versionOf(db, claimId), number, fromId })
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
    await state(desk.by(daniel, ago(6, 3)), claimId, 2, brochureId)
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
