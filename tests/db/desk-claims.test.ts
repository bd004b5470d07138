import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { findClaim } from '#db/queries/find-claim.ts'
import { findClaimNow } from '#db/queries/find-claim-now.ts'
import { findClaimPage } from '#db/queries/find-claim-page.ts'
import { findLatestProposal } from '#db/queries/find-latest-proposal.ts'
import { listEvidence } from '#db/queries/list-evidence.ts'
import { listOwnProposals } from '#db/queries/list-own-proposals.ts'
import { listQueue } from '#db/queries/list-queue.ts'
import { listReviews } from '#db/queries/list-reviews.ts'
import { evidenceDraft } from '#domain/evidence-draft.ts'
import { unfiltered } from '#domain/queue.ts'
import { signersOf } from '#domain/signers.ts'
import { verdictDraft } from '#domain/verdict-draft.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { fiveClaims } from '#tests/support/five-claims.ts'

const { url } = await freshDatabase()
const pool = openPool(url, null, 4)
const db = databaseOn(pool)
afterAll(() => pool.end())

const people = { ada: uuidv7(), grace: uuidv7(), ravi: uuidv7(), wren: uuidv7() }
const now = new Date('2026-03-14T12:00:00Z')
const as = (who: keyof typeof people, minutes = 0) => ({
  db,
  actorId: people[who],
  now: new Date(now.getTime() + minutes * 60_000),
})
const claims: string[] = []
const claimId = (number: number) => claims[number - 1] ?? ''
const version = async (id: string) => (await findClaim(db, id))?.version ?? 0

beforeAll(async () => {
  claims.push(...(await fiveClaims(db, people, now)))
})

async function propose(id: string, minutes: number, said = '') {
  const answers = { said, so: 'unconfirmed', missingSaid: 'The tape', missingSo: 'A witness' }
  const words = { rationale: 'Nobody knows.', asOf: '2026-03-14' }
  const draft = verdictDraft.parse({ claimId: id, basedOn: await version(id), ...answers, ...words })
  await proposeVerdict(as('ravi', minutes), draft)
}

describe('a reviewer’s queue', () => {
  const asker = (personId: string) => ({ personId, isEditor: false, now, today: '2026-03-14' })
  const queue = (personId: string) => listQueue(db, asker(personId), unfiltered({ show: 'needs-me' }), 1)
  const numbers = async () => (await queue(people.ravi)).entries.map((entry) => [entry.number, entry.stage])

  test('stands in the order of need, and drops what is signed off', async () => {
    const due = [null, '2026-03-14T18:00', '2026-03-14T09:00', null, '2026-03-14T20:00']
    for (const [at, dueAt] of due.entries())
      await assignClaim(as('ada', at), { claimId: claimId(at + 1), personId: people.ravi, dueAt })
    expect(await numbers()).toEqual([
      [3, 'assigned'],
      [2, 'assigned'],
      [5, 'assigned'],
      [1, 'assigned'],
      [4, 'assigned'],
    ])
    await propose(claimId(3), 10)
    await propose(claimId(5), 11)
    expect(await numbers()).toEqual([
      [2, 'assigned'],
      [1, 'assigned'],
      [4, 'assigned'],
    ])
    await signOff(as('grace', 12), { claimId: claimId(5), basedOn: await version(claimId(5)) })
    const sentBack = { claimId: claimId(3), basedOn: await version(claimId(3)), reason: 'Ask the city.' }
    await sendBack(as('grace', 13), sentBack)
    expect(await numbers()).toEqual([
      [3, 'checking'],
      [2, 'assigned'],
      [1, 'assigned'],
      [4, 'assigned'],
    ])
    const [first] = (await queue(people.ravi)).entries
    // 09:00 in Kyiv, in winter time.
    expect(first).toMatchObject({ cameBack: { state: 'sent back' }, dueAt: new Date('2026-03-14T07:00:00Z') })
    expect((await queue(people.grace)).entries).toEqual([])
  })
})

describe('reviews', () => {
  test('list what waits, oldest first, with what the permission to sign reads', async () => {
    await propose(claimId(4), 20)
    await propose(claimId(2), 21, 'unconfirmed')
    const { reviews, hasMore } = await listReviews(db, 1)
    expect(reviews.map((review) => review.claim.number)).toEqual([4, 2])
    expect(hasMore).toBe(false)
    expect(reviews[1]?.claim).toMatchObject({ isAttributed: true, signOff: null, isWithdrawn: false })
    expect(reviews[1]?.claim.editors.toSorted()).toEqual([people.ada, people.ravi].toSorted())
  })

  test('tell a reviewer what became of their own', async () => {
    const { proposals } = await listOwnProposals(db, people.ravi, 1)
    expect(proposals.map(({ number, fate }) => [number, fate.sentence])).toEqual([
      [2, 'Waiting for an editor to sign it off.'],
      [4, 'Waiting for an editor to sign it off.'],
      [5, 'Signed off by Grace.'],
      [3, 'Sent back by Grace: Ask the city.'],
    ])
  })
})

describe('a claim', () => {
  test('is found with its words, its place and who has it; another id is null', async () => {
    expect(await findClaim(db, uuidv7())).toBeNull()
    expect(await findClaim(db, claimId(2))).toMatchObject({
      number: 2,
      wording: 'That Two is here',
      stage: 'proposed',
      anchor: { exact: 'Two is here', passage: 2 },
      assignment: { name: 'Ravi', dueAt: new Date('2026-03-14T16:00:00Z') },
      heldBack: null,
      withdrawn: null,
    })
  })

  test('says in a conflict what is there now, version included', async () => {
    expect(await findClaimNow(db, uuidv7())).toBeNull()
    expect(await findClaimNow(db, claimId(2))).toMatchObject({
      basedOn: String(await version(claimId(2))),
      wording: 'That Two is here',
      who: 'A clerk\nAgency',
      whoKind: 'anonymous\nagency',
      cue: 'told\n',
      proposed: 'Said: unconfirmed · So: unconfirmed, by Ravi',
      rationale: 'Nobody knows.',
    })
  })

  test('has its chain with the record of whoever is named', async () => {
    const spoke = { hedge: null, isAnonymous: true, kind: null, reliability: null }
    expect((await findClaimPage(db, claimId(2)))?.hops).toEqual([
      { ...spoke, position: 1, name: 'A clerk', cue: 'told' },
      {
        ...spoke,
        position: 2,
        name: 'Agency',
        cue: null,
        isAnonymous: false,
        kind: 'agency',
        reliability: 'F',
      },
    ])
    expect((await findClaimPage(db, claimId(1)))?.hops).toEqual([])
  })

  test('names the change that its sign-off fell over, and keeps its history', async () => {
    const id = claimId(5)
    await attachEvidence(
      as('ada', 30),
      evidenceDraft.parse({
        ...{ claimId: id, basedOn: await version(id), kind: 'quotation', title: 'Minutes' },
        ...{ sourceName: 'City', sourceKind: 'organisation', reliability: 'B', seenOn: '2026-03-14' },
        ...{ proximity: 'primary', credibility: '2', question: 'so', stance: 'supports' },
        ...{ shows: 'It is here.', pin: 'Five is here' },
      }),
    )
    expect((await findLatestProposal(db, id))?.fate).toEqual({
      state: 'fell',
      sentence: 'The sign-off by Grace fell, because evidence e1 was attached (by Ada).',
    })
    expect((await findClaim(db, id))?.stage).toBe('checking')
    expect(await listEvidence(db, id)).toMatchObject([
      { number: 1, sourceName: 'City', pinState: 'transcribed', pinText: 'Five is here', pinnedBy: 'Ada' },
    ])
    const history = (await findClaimPage(db, id))?.history
    expect(history?.entries.map(({ by, event }) => [by, event.type])).toEqual([
      ['Ada', 'claim.extracted'],
      ['Ada', 'claim.assigned'],
      ['Ravi', 'verdict.proposed'],
      ['Grace', 'verdict.signed-off'],
      ['Ada', 'sign-off.fell'],
      ['Ada', 'evidence.attached'],
    ])
    expect(history?.hasEarlier).toBe(false)
  })

  test('can be signed off by active editors who never edited it', async () => {
    const page = await findClaimPage(db, claimId(5))
    expect(page && signersOf(page.people, page.facts).map(({ name }) => name)).toEqual(['Grace'])
  })
})
