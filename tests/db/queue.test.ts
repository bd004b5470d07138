import { beforeAll, describe, expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { handBackClaim } from '#db/commands/hand-back-claim.ts'
import { markRisk } from '#db/commands/mark-risk.ts'
import { prioritiseClaim } from '#db/commands/prioritise-claim.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { countQueue } from '#db/queries/count-queue.ts'
import { listQueue } from '#db/queries/list-queue.ts'
import { type CastMember, daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import { type QueueTab, queueQuery, queueTabs } from '#domain/queue.ts'
import { observation } from '#tests/support/drafts.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom()
const { owner, db, as, version, article, claim, evidence, proposal, proposedClaim, signedClaim } = room
const ids: Record<string, string> = {}

const asker = (who: CastMember) => ({
  ...{ personId: who.id, isEditor: who.role !== 'reviewer', now, today: '2026-06-03' },
})
/** The names of what a tab shows, each with why it stands there. */
async function shown(who: CastMember, show: QueueTab, filters: object = {}) {
  const query = queueQuery.parse({ show, ...filters })
  const { entries } = await listQueue(db, asker(who), query, 1)
  const counts = await countQueue(db, asker(who), query)
  expect(counts[show]).toBe(entries.length)
  const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id)
  return entries.map((entry) => `${nameOf(entry.claimId)}: ${entry.why}`)
}

beforeAll(async () => {
  const on = await article({ title: 'Rivers' })
  const add = async (name: string, made: Promise<{ claimId: string }>) => {
    ids[name] = (await made).claimId
    return ids[name]
  }
  const due = (dueAt: string | null) => ({ personId: ines.id, dueAt })
  const mine = async (name: string, dueAt: string | null) => {
    const claimId = await add(name, claim({ on, wording: `Water ${name}` }))
    await assignClaim(as(mara), { claimId, ...due(dueAt) })
    return claimId
  }
  await mine('plain', null)
  // It is 11:00 in Stockholm.
  await mine('overdue', '2026-06-03T10:00')
  await mine('tomorrow', '2026-06-04T10:00')
  await mine('in a week', '2026-06-10T10:00')
  await prioritiseClaim(as(mara), { claimId: await mine('wanted', null), priority: 'high' })
  await prioritiseClaim(as(mara), { claimId: await mine('unhurried', null), priority: 'low' })
  await markRisk(as(mara), { claimId: await mine('risky', null), isHighRisk: true })
  await add('waits', proposedClaim())
  await add('signed', signedClaim())

  const back = await add('sent back', proposedClaim())
  await sendBack(as(tomas), { claimId: back, basedOn: await version(back), reason: 'Thin' })
  const loose = await add('fell, nobody’s', proposedClaim())
  await handBackClaim(as(ines), { claimId: loose, reason: 'Away' })
  const more = { claimId: loose, basedOn: await version(loose), ...observation({ title: 'More' }) }
  await attachEvidence(as(tomas), more)

  const old = await add('to recheck', claim({ assignee: ines }))
  await evidence(old)
  await proposal(old, { asOf: '2026-06-01', recheckOn: '2026-06-03' })
  await room.sign(old)

  await add('nobody’s', claim({ kind: 'figure' }))
  const gone = await add('withdrawn', claim())
  await withdrawClaim(as(mara), { claimId: gone, basedOn: 1, reason: 'Twice' })
  await add('daniel’s', claim({ assignee: daniel }))
})

describe('what needs a reviewer', () => {
  test('overdue, then due within a day, then the rest: risk, priority, time, age', async () => {
    expect(await shown(ines, 'needs-me')).toEqual([
      'overdue: check',
      'tomorrow: check',
      'to recheck: recheck',
      'risky: check',
      'wanted: check',
      'in a week: check',
      'plain: check',
      'sent back: check',
      'fell, nobody’s: check',
      'unhurried: check',
    ])
  })
})

test('a verdict is looked at again from its day on', async () => {
  const rechecks = async (today: string) => {
    const { entries } = await listQueue(db, { ...asker(ines), today }, queueQuery.parse({}), 1)
    return entries.flatMap(({ why, recheckOn, stage }) => (why === 'recheck' ? [[recheckOn, stage]] : []))
  }
  expect(await rechecks('2026-06-02')).toEqual([])
  expect(await rechecks('2026-06-03')).toEqual([['2026-06-03', 'signed off']])
})

describe('the other tabs', () => {
  test('hold what waits, what is due by its date, and what can be taken', async () => {
    expect(await shown(ines, 'waiting')).toEqual(['waits: wait'])
    expect(await shown(ines, 'due')).toEqual(['overdue: check', 'tomorrow: check', 'in a week: check'])
    expect((await shown(ines, 'new')).toSorted()).toEqual(['fell, nobody’s: take', 'nobody’s: take'])
    expect(await shown(daniel, 'needs-me')).toEqual(['daniel’s: check'])
  })

  test('an editor may sign off what they have not worked on', async () => {
    expect(await shown(tomas, 'needs-me')).toEqual(['waits: sign off'])
    expect(await shown(mara, 'needs-me')).toEqual([])
    expect(await shown(tomas, 'waiting')).toEqual([])
  })

  test('say what became of the last proposal, and who proposed', async () => {
    const { entries } = await listQueue(db, asker(ines), queueQuery.parse({}), 1)
    const told = entries.flatMap(({ cameBack }) => cameBack?.sentence ?? [])
    expect(told.toSorted()).toEqual([
      'Ended before it was signed off, because evidence e2 was attached (by Tomas Okafor).',
      'Sent back by Tomas Okafor: Thin',
    ])
    const [review] = (await listQueue(db, asker(tomas), queueQuery.parse({}), 1)).entries
    expect(review).toMatchObject({ proposedBy: ines.name, stage: 'proposed', why: 'sign off' })
  })
})

describe('filters', () => {
  test.each<[object, string[]]>([
    [{ q: 'WATER RIS' }, ['risky: check']],
    [{ q: '100%' }, []],
    [{ priority: 'high-risk' }, ['risky: check']],
    [{ priority: 'low' }, ['unhurried: check']],
    [{ kind: 'figure' }, []],
    [{ article: '01900000-0000-7000-8000-000000000009' }, []],
  ])('%j', async (filters, wanted) => expect(await shown(ines, 'needs-me', filters)).toEqual(wanted))

  test('hold in every tab, and one article alone can be asked for', async () => {
    expect(await shown(ines, 'new', { kind: 'figure' })).toEqual(['nobody’s: take'])
    const [row] = await owner`select article_id from claim where id = ${ids.plain ?? ''}`
    expect(await shown(ines, 'due', { article: row?.article_id })).toHaveLength(3)
    expect(await shown(ines, 'waiting', { article: row?.article_id })).toEqual([])
  })
})

test('a page at a time', async () => {
  const on = await article({ title: 'Lakes' })
  for (let count = 0; count <= DESK_PAGE_SIZE; count += 1) await claim({ on, assignee: daniel })
  const query = queueQuery.parse({})
  const first = await listQueue(db, asker(daniel), query, 1)
  expect([first.entries.length, first.hasMore]).toEqual([DESK_PAGE_SIZE, true])
  const second = await listQueue(db, asker(daniel), query, 2)
  expect([second.entries.length, second.hasMore]).toEqual([2, false])
  const all = [...first.entries, ...second.entries].map((entry) => entry.claimId)
  expect(new Set(all).size).toBe(DESK_PAGE_SIZE + 2)
  expect(Object.keys(await countQueue(db, asker(daniel), query))).toEqual([...queueTabs])
})
