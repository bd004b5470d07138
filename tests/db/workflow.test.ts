import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ines } from '#db/seed/cast.ts'
import { ending } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { rowsOf } from '#tests/support/refusals.ts'
import {
  commands,
  editors,
  type Model,
  type ModelClaim,
  mayRun,
  newModel,
  run,
  type Step,
} from '#tests/support/workflow/model.ts'
import { idOf, perform, type Walk } from '#tests/support/workflow/perform.ts'

const room = await freshNewsroom(2)
const { owner, claim, article } = room

/** In CI a hundred walks; `npm run ci:long` takes a thousand. */
const walks = Number(process.env.STET_TEST_WALKS ?? 100)

/** What the database must never show, asked of it alone, and what the model says that it shows. */
async function holds(claimId: string, it: ModelClaim): Promise<void> {
  const [seen] = await owner`
    select c.version, c.withdrawn_at is not null as withdrawn,
      array(select person_id::text from claim_editor where claim_id = c.id order by 1) as editors,
      array(select person_id::text from assignment where claim_id = c.id and ended_at is null) as assignees,
      array(select number from evidence_link where claim_id = c.id and detached_at is null order by 1) as links,
      (select count(*)::int from sign_off s join claim_editor e on e.claim_id = s.claim_id and e.person_id = s.person_id
        where s.claim_id = c.id and s.fell_at is null) as own,
      (select count(*)::int from sign_off s join proposal p on p.id = s.proposal_id
        where s.claim_id = c.id and s.fell_at is null and (p.claim_version <> c.version or p.ended_at is not null)) as stale,
      (select count(*)::int from sign_off where claim_id = c.id and fell_at is null) as signed,
      (select count(*)::int from proposal where claim_id = c.id and ended_at is null) as open
    from claim c where c.id = ${claimId}`
  expect(seen).toEqual({
    ...{ version: 1 + it.changes, withdrawn: it.isWithdrawn, own: 0, stale: 0 },
    editors: [...it.editors].map(idOf).toSorted(),
    assignees: it.isWithdrawn ? seen?.assignees : it.assignee ? [idOf(it.assignee)] : [],
    links: it.links.map(({ number }) => number).toSorted((a, b) => a - b),
    signed: it.proposal === 'signed' ? 1 : 0,
    open: it.proposal === 'none' ? 0 : 1,
  })
}

const step = fc.record<Step>({
  who: fc.constantFrom('tomas', 'ruth', 'ines', 'daniel'),
  on: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.constant(1) }),
  command: fc.oneof(
    // Most walks should get somewhere: to two pieces of which one derives from the other, to a proposal and its sign-off.
    { weight: 5, arbitrary: fc.constant('attach' as const) },
    { weight: 5, arbitrary: fc.constant('propose' as const) },
    { weight: 5, arbitrary: fc.constant('sign off' as const) },
    { weight: 5, arbitrary: fc.constantFrom('derive' as const, 'withdraw proposal' as const) },
    { weight: 5, arbitrary: fc.constantFrom(...commands.filter((command) => command !== 'withdraw')) },
    { weight: 1, arbitrary: fc.constant('withdraw' as const) },
  ),
  isLate: fc.nat(14).map((late) => late === 0),
})
const steps = fc.array(step, { minLength: 8, maxLength: 16 })

/** One walk in which every command is done: what chance leaves out is proved all the same. */
const everything = (
  [
    ...([
      ['ines', 0, 'attach'],
      ['ines', 0, 'attach'],
      ['ines', 0, 'derive'],
    ] as const),
    ...([
      ['daniel', 1, 'take'],
      ['daniel', 1, 'link'],
      ['daniel', 1, 'comment'],
    ] as const),
    ...([
      ['daniel', 1, 'hand back'],
      ['tomas', 1, 'assign'],
      ['ines', 1, 'propose'],
    ] as const),
    ...([
      ['ines', 1, 'withdraw proposal'],
      ['ines', 1, 'propose'],
      ['tomas', 1, 'send back'],
    ] as const),
    ...([
      ['ines', 1, 'propose'],
      ['ruth', 1, 'sign off'],
      ['ines', 0, 'detach'],
    ] as const),
    ...([
      ['tomas', 0, 'reword'],
      ['tomas', 0, 'remove'],
      ['tomas', 0, 'withdraw'],
    ] as const),
  ] as const
).map(([who, on, command]): Step => ({ who, on, command, isLate: false }))

const on = await article()
type Perform = (step: Step, model: Model, walk: Walk) => Promise<void>

/** Walks the steps in the model and on the desk side by side, and answers how often each command was done. */
async function walkAlong(plan: Step[], doing: Perform, done: Map<string, number>): Promise<void> {
  const model = newModel()
  const first = await claim({ on, assignee: ines })
  const second = await claim({ on, passage: 2 })
  const walk: Walk = { claimIds: [first.claimId, second.claimId], pieceIds: [] }
  for (const each of plan) {
    const expected = mayRun(each, model)
    const before = expected ? null : await rowsOf(owner)
    const outcome = await ending(doing(each, model, walk))
    expect([each, outcome === 'done' ? 'done' : 'refused']).toEqual([each, expected ? 'done' : 'refused'])
    if (expected) run(each, model)
    if (before) expect(await rowsOf(owner)).toEqual(before)
    for (const [index, it] of model.claims.entries()) await holds(walk.claimIds[index] ?? '', it)
    if (expected) done.set(each.command, (done.get(each.command) ?? 0) + 1)
  }
}

test(`whatever four people do to two claims, in whatever order, nobody approves their own work (${walks} walks)`, async () => {
  const done = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(steps, (plan) => walkAlong(plan, (...it) => perform(room, ...it), done)),
    { numRuns: walks, examples: [[everything]] },
  )
  // A command that no walk ever did would be proved of nothing.
  expect([...done.keys()].toSorted()).toEqual([...commands].toSorted())
  expect(done.get('sign off')).toBeGreaterThan(walks / 50)
}, 3_600_000)

test('a self-approval that is planted is found within fifty walks', async () => {
  const planted: Perform = async (each, model, walk) => {
    const isOwnWork = each.command === 'sign off' && model.claims[each.on]?.editors.has(each.who)
    const isOpen = model.claims[each.on]?.proposal === 'open' && editors.includes(each.who) && !each.isLate
    if (!isOwnWork || !isOpen) return perform(room, each, model, walk)
    // As if the permission and the trigger both forgot who had edited.
    await owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`insert into sign_off (id, claim_id, proposal_id, person_id, policy_version, signed_off_at)
        select gen_random_uuid(), claim_id, id, ${idOf(each.who)}, 1, now() from proposal
        where claim_id = ${walk.claimIds[each.on] ?? ''} and ended_at is null`
    })
  }
  const found = await fc.check(
    fc.asyncProperty(steps, (plan) => walkAlong(plan, planted, new Map())),
    { numRuns: 50, endOnFailure: true },
  )
  expect(found.failed).toBe(true)
  expect(found.counterexample?.[0].at(-1)).toBeDefined()
}, 300_000)
