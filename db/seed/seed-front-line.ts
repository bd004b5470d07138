import { localTimeIn } from '#domain/newsroom-time.ts'
import type { Queryable } from '../client.ts'
import { addAlias } from '../commands/add-alias.ts'
import { assignClaim } from '../commands/assign-claim.ts'
import { holdBackClaim } from '../commands/hold-back-claim.ts'
import { markParty } from '../commands/mark-party.ts'
import { markRisk } from '../commands/mark-risk.ts'
import { publishEdition } from '../commands/publish-edition.ts'
import { reviseArticle } from '../commands/revise-article.ts'
import { sendBack } from '../commands/send-back.ts'
import { sourceNamed } from '../known-source.ts'
import { getLogPosition } from '../queries/get-log-position.ts'
import { daniel, ines, mara, newsroomZone, tomas } from './cast.ts'
import { checkClaim, type Done, doneOn, evidence } from './check-claim.ts'
import { articleOnDesk, by, type DaysAgo, dayOf, versionOf } from './desk-of.ts'
import { discussTheRing } from './discuss-the-ring.ts'
import { frontLineArticle, frontLineRevision, frontLinePassages as passages } from './front-line-article.ts'
import { openClaims, publishedChecks, sentBack, waiting } from './front-line-checks.ts'

/**
 * A report on somebody's words: four claims published, the others at every stage of work, and a new revision under which
 * claims stand exact, moved, reworded, changed and lost.
 */
export async function seedFrontLine(db: Queryable, ago: DaysAgo): Promise<void> {
  const desk = await articleOnDesk(db, tomas, frontLineArticle, ago(4))
  const { articleId } = desk
  const day = dayOf(ago(3))
  const dated = <Check extends Done>(check: Check) => doneOn(day, check)
  const made: string[] = []
  for (const [index, { claim }] of publishedChecks.entries())
    made.push((await desk.extract(claim, ago(4, 10 + index))).claimId)
  await knowTheSources(db, articleId, ago)
  for (const [index, { claim: _, ...work }] of publishedChecks.entries())
    await checkClaim(db, made[index] ?? '', { editor: tomas, signer: mara, ...dated(work) }, (minutes) =>
      ago(3, minutes + index),
    )
  const open = await checkTheOthers()
  await desk.setAside(passages.nobody, 'context', ago(4, 30))
  await desk.setAside(passages.outlook, 'undated forecast', ago(4, 31))
  for (const claimId of open)
    await holdBackClaim(desk.by(mara, ago(2)), {
      claimId,
      reason: 'Work on it goes on; readers need not wait for that.',
    })
  const basedOn = await getLogPosition(db, articleId)
  await publishEdition(desk.by(mara, ago(2, 30)), { articleId, basedOn, kind: null, reason: null })
  await discussTheRing(db, open[1] ?? '', ago)
  await reviseArticle(desk.by(tomas, ago(0, -45)), { articleId, basedOn: 1, text: frontLineRevision })

  /** One at each stage before the sign-off; answers with their ids. */
  async function checkTheOthers(): Promise<string[]> {
    const claims: Record<string, string> = {}
    for (const [index, [name, sketch]] of Object.entries(openClaims).entries())
      claims[name] = (await desk.extract(sketch, ago(4, 20 + index))).claimId
    const { ring = '', attrition = '', desertion = '', losses = '' } = claims
    await checkClaim(
      db,
      ring,
      { editor: tomas, reviewer: ines, evidence: [{ ...theChannel, seenOn: day }] },
      (m) => ago(3, m),
    )
    const proposed = dated({ editor: tomas, reviewer: ines, evidence: [], answer: waiting })
    await checkClaim(db, attrition, proposed, (minutes) => ago(3, minutes))
    const back = dated({ editor: tomas, reviewer: daniel, evidence: [], answer: sentBack })
    await checkClaim(db, losses, back, (minutes) => ago(3, minutes))
    await sendBack(desk.by(mara, ago(3, 120)), {
      claimId: losses,
      basedOn: await versionOf(db, losses),
      reason: 'Say what would count as evidence for “so”; “some account” helps no reader.',
    })
    const due = (at: Date) => localTimeIn(newsroomZone, at)
    const tomorrow = { claimId: desertion, personId: daniel.id, dueAt: due(ago(-1)) }
    await assignClaim(desk.by(tomas, ago(3)), tomorrow)
    // Wanted an hour ago, and not to be got wrong.
    await assignClaim(desk.by(tomas, ago(2, -10)), {
      claimId: ring,
      personId: ines.id,
      dueAt: due(ago(0, -60)),
    })
    await markRisk(desk.by(tomas, ago(2, -9)), { claimId: ring, isHighRisk: true })
    return Object.values(claims)
  }
}

const theChannel = evidence({
  kind: 'link',
  title: 'DeepState’s channel',
  sourceName: 'DeepState',
  sourceKind: 'channel',
  reliability: 'F',
  url: 'https://t.me/DeepStateUA',
  credibility: 6,
  question: 'said',
  stance: 'context',
  shows: 'Where the post would stand. The post itself is not captured.',
})

/** Other names of the sources, and who speaks for a side: before anything rests on them. */
async function knowTheSources(db: Queryable, articleId: string, ago: DaysAgo): Promise<void> {
  for (const [name, alias] of [
    ['RIA Novosti', 'РИА Новости'],
    ['DeepState', 'DeepStateUA'],
  ] as const) {
    const known = await sourceNamed(db, name)
    if (known) await addAlias(by(db, tomas, ago(4, 15)), { subjectId: known.id, alias })
  }
  await markParty(by(db, tomas, ago(4, 16)), {
    articleId,
    sourceName: 'Vitaly Ganchev',
    reason: 'He heads the Russian administration in the region: he speaks for one of the two sides.',
  })
}
