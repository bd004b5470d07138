import { findClaimFacts } from '#db/claim-facts.ts'
import type { Database } from '#db/client.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { countQueue } from '#db/queries/count-queue.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { findClaim } from '#db/queries/find-claim.ts'
import { findClaimPage } from '#db/queries/find-claim-page.ts'
import { findPassage } from '#db/queries/find-passage.ts'
import { listArticles } from '#db/queries/list-articles.ts'
import { listEvidence } from '#db/queries/list-evidence.ts'
import { listOwnProposals } from '#db/queries/list-own-proposals.ts'
import { listQueue } from '#db/queries/list-queue.ts'
import { listReviews } from '#db/queries/list-reviews.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { versionOf } from '#db/seed/desk-of.ts'
import { unfiltered } from '#domain/queue.ts'
import { answer, observation } from '#tests/support/drafts.ts'
import { articleId, parts, publishOnce, renameOutlets } from './fill-newsroom.ts'
import type { Sample } from './sample.ts'
import { type Timing, timeEach } from './timing.ts'

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('The filling left nothing to measure here')
  return item
}

/** The desk's questions, one at a time, as `stet_app`: what a page waits for. */
export async function timeQueries(db: Database, sample: Sample): Promise<Timing[]> {
  const long = (index: number) => articleId((index % 10) + parts.long[0])
  const often = { n: 100 }
  const now = new Date()
  const asks = { now, today: now.toISOString().slice(0, 10) }
  const reviewer = { personId: ines.id, isEditor: false, ...asks }
  const editor = { personId: tomas.id, isEditor: true, ...asks }
  const asked: [string, (index: number) => Promise<unknown>][] = [
    ['queue of 300 claims', () => listQueue(db, reviewer, unfiltered({ show: 'needs-me' }), 1)],
    ['queue, counted', () => countQueue(db, reviewer, unfiltered({ show: 'needs-me' }))],
    ['queue of an editor', () => listQueue(db, editor, unfiltered({ show: 'needs-me' }), 1)],
    ['queue of an editor, counted', () => countQueue(db, editor, unfiltered({ show: 'needs-me' }))],
    ['claims that nobody has', () => listQueue(db, editor, unfiltered({ show: 'new' }), 1)],
    ['articles list, first page', () => listArticles(db, 1)],
    ['articles list, page 10', () => listArticles(db, 10)],
    ['articles ready to publish', () => listArticles(db, 1, { show: 'ready', q: '' })],
    ['articles by words', () => listArticles(db, 1, { show: null, q: '44 for' })],
    ['article of 40 claims, 10,000 characters', (index) => findArticle(db, long(index))],
    [
      'passage of that article',
      (index) => findPassage(db, long(index), at(sample.longPassages, index * 100)),
    ],
    ['claim’s page', (index) => findClaimPage(db, at(sample.claims, index))],
    ['claim', (index) => findClaim(db, at(sample.claims, index))],
    ['claim’s facts', (index) => findClaimFacts(db, at(sample.claims, index))],
    ['claim’s evidence', (index) => listEvidence(db, at(sample.claims, index))],
    ['reviews, first page', () => listReviews(db, 1)],
    ['own proposals, first page', () => listOwnProposals(db, ines.id, 1)],
  ]
  const timings: Timing[] = []
  for (const [name, ask] of asked) timings.push(await timeEach(name, often, ask))
  return timings
}

/** The newsroom's verbs, one at a time, each a transaction that reaches the disk. */
export async function timeCommands(db: Database, sample: Sample, ownerUrl: string): Promise<Timing[]> {
  const by = (who: { id: string }) => ({ db, actorId: who.id, now: new Date() })
  const today = new Date().toISOString().slice(0, 10)
  const versions = async (claimId: string) => ({ claimId, basedOn: await versionOf(db, claimId) })
  const [first, last] = parts.ready
  const ready = Array.from({ length: last - first + 1 }, (_, index) => articleId(first + index))
  const verbs: Verb[] = [
    {
      name: 'attachEvidence',
      on: sample.checking,
      act: async (seen) => attachEvidence(by(mara), { ...seen, ...observation() }),
    },
    {
      name: 'proposeVerdict',
      on: sample.checking,
      target: 50,
      act: async (seen) => proposeVerdict(by(mara), { ...seen, ...answer({ asOf: today }) }),
    },
    { name: 'signOff', on: sample.proposed, target: 50, act: async (seen) => signOff(by(tomas), seen) },
  ]
  const timings: Timing[] = []
  for (const { name, on, target, act } of verbs) {
    const seen = await Promise.all(on.map(versions))
    timings.push(await timeEach(name, { n: on.length - 5, target }, (index) => act(at(seen, index))))
  }
  for (const [name, isFirst] of [
    ['publishEdition, 40 claims, first', true],
    ['publishEdition, 40 claims, second', false],
  ] as const) {
    if (!isFirst) await renameOutlets(ownerUrl, ready)
    timings.push(
      await timeEach(name, { n: ready.length - 2, target: 200, warmUp: 2 }, (index) =>
        publishOnce(db, at(ready, index), isFirst),
      ),
    )
  }
  return timings
}

type Verb = {
  name: string
  on: string[]
  target?: number
  act: (seen: { claimId: string; basedOn: number }) => Promise<unknown>
}
