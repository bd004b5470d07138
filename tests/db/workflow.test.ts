import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { detachEvidence } from '#db/commands/detach-evidence.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { type CastMember, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { answer, observation } from '#tests/support/drafts.ts'
import { ending } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { contentOf } from '#tests/support/refusals.ts'

const { owner, as, version, article, claim } = await freshNewsroom(2)

const people: Record<string, CastMember> = { tomas, ruth, ines }
const commands = ['attach', 'detach', 'propose', 'sign off', 'send back', 'reword', 'withdraw'] as const
type Step = { who: string; command: (typeof commands)[number]; isLate: boolean }

/** What product.md says about one claim, and nothing of how it is stored. */
type Model = {
  editors: Set<string>
  proposal: 'none' | 'open' | 'signed'
  attached: number
  isWithdrawn: boolean
  changes: number
}

function mayRun({ who, command, isLate }: Step, it: Model): boolean {
  const isEditor = who !== 'ines'
  // Ines is assigned until the claim is withdrawn; a late form carries a version that is gone.
  if (it.isWithdrawn || isLate) return false
  switch (command) {
    case 'attach':
      return true
    case 'detach':
      return it.attached > 0
    case 'propose':
      return it.proposal === 'none'
    case 'sign off':
      return isEditor && it.proposal === 'open' && !it.editors.has(who)
    case 'send back':
      return isEditor && it.proposal === 'open'
    default:
      return isEditor
  }
}

function run({ who, command }: Step, it: Model): void {
  if (command === 'sign off') it.proposal = 'signed'
  else it.proposal = command === 'propose' ? 'open' : 'none'
  if (!['sign off', 'send back', 'withdraw'].includes(command)) it.editors.add(who)
  if (!['sign off', 'send back'].includes(command)) it.changes += 1
  if (command === 'attach') it.attached += 1
  if (command === 'detach') it.attached -= 1
  if (command === 'withdraw') it.isWithdrawn = true
}

async function perform(claimId: string, { who, command, isLate }: Step): Promise<string> {
  const desk = as(people[who] ?? mara)
  // Version 0 never was: refused by every command, whatever else holds.
  const about = { claimId, basedOn: isLate ? 0 : await version(claimId) }
  const reason = 'Because'
  const ownVoice = { voice: 'own voice', speaker: null, carrier: null, cue: null, hedge: null } as const
  switch (command) {
    case 'attach':
      return ending(attachEvidence(desk, { ...about, ...observation() }))
    case 'detach': {
      const [link] = await owner`
        select number from evidence_link where claim_id = ${claimId} and detached_at is null order by number desc limit 1`
      return ending(detachEvidence(desk, { ...about, number: link?.number ?? 99, reason }))
    }
    case 'propose': {
      const unsure = { so: 'unconfirmed', missingSo: 'A kettle', rationale: 'None is at hand.' } as const
      return ending(proposeVerdict(desk, { ...about, ...answer(unsure) }))
    }
    case 'sign off':
      return ending(signOff(desk, about))
    case 'send back':
      return ending(sendBack(desk, { ...about, reason }))
    case 'reword': {
      // Other words each time: rewording to what is there already is refused.
      const wording = `It boils, said version ${about.basedOn}.`
      return ending(rewordClaim(desk, { ...about, wording, kind: 'fact', dueOn: null, ...ownVoice }))
    }
    case 'withdraw':
      return ending(withdrawClaim(desk, { ...about, reason }))
  }
}

/** What the database must never show, asked of it alone. */
async function holds(claimId: string, it: Model): Promise<void> {
  const [seen] = await owner`
    select c.version, array(select person_id::text from claim_editor where claim_id = c.id) as editors,
      (select count(*)::int from sign_off s join claim_editor e on e.claim_id = s.claim_id and e.person_id = s.person_id
        where s.claim_id = c.id and s.fell_at is null) as own,
      (select count(*)::int from sign_off s join proposal p on p.id = s.proposal_id
        where s.claim_id = c.id and s.fell_at is null and (p.claim_version <> c.version or p.ended_at is not null)) as stale,
      (select count(*)::int from sign_off where claim_id = c.id and fell_at is null) as signed,
      (select count(*)::int from proposal where claim_id = c.id and ended_at is null) as open
    from claim c where c.id = ${claimId}`
  expect(seen).toMatchObject({ own: 0, stale: 0, version: 1 + it.changes })
  expect(seen).toMatchObject({
    signed: it.proposal === 'signed' ? 1 : 0,
    open: it.proposal === 'none' ? 0 : 1,
  })
  const editors = [mara.id, ...[...it.editors].map((who) => people[who]?.id)]
  expect(seen?.editors.toSorted()).toEqual(editors.toSorted())
}

const step = fc.record<Step>({
  who: fc.constantFrom(...Object.keys(people)),
  command: fc.oneof(
    // Most walks should get somewhere: to a proposal, and to its sign-off.
    { weight: 4, arbitrary: fc.constant('propose' as const) },
    { weight: 5, arbitrary: fc.constant('sign off' as const) },
    { weight: 3, arbitrary: fc.constantFrom('attach' as const, 'reword' as const, 'send back' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...commands) },
  ),
  isLate: fc.nat(9).map((late) => late === 0),
})
const steps = fc.array(step, { minLength: 6, maxLength: 12 })

test('whatever three people do to a claim, in whatever order, nobody approves their own work', async () => {
  const on = await article()
  let signed = 0
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const { claimId } = await claim({ on, assignee: ines })
      const it: Model = { editors: new Set(), proposal: 'none', attached: 0, isWithdrawn: false, changes: 0 }
      for (const each of walk) {
        const expected = mayRun(each, it)
        const before = expected ? null : await contentOf(owner)
        const outcome = await perform(claimId, each)
        expect([each, outcome === 'done' ? 'done' : 'refused']).toEqual([each, expected ? 'done' : 'refused'])
        if (expected) run(each, it)
        if (before) expect(await contentOf(owner)).toEqual(before)
        await holds(claimId, it)
        if (expected && each.command === 'sign off') signed += 1
      }
    }),
    { numRuns: 50 },
  )
  // A walk that never reaches a sign-off would prove nothing.
  expect(signed).toBeGreaterThan(5)
}, 60_000)
