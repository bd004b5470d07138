import { beforeEach, describe, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { setPolicy } from '#db/commands/set-policy.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { policyInForce } from '#db/policies.ts'
import { findClaimPage } from '#db/queries/find-claim-page.ts'
import { findPolicy } from '#db/queries/find-policy.ts'
import { listPolicies } from '#db/queries/list-policies.ts'
import { listRejudgedProposals } from '#db/queries/list-rejudged-proposals.ts'
import { type CastMember, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { defaultSettings, type PolicySettings } from '#domain/policy-settings.ts'
import { now } from '#tests/support/factories.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, db, as, claim, evidence, proposal, proposedClaim } = room

const asking = (given: Partial<PolicySettings>) => ({ ...defaultSettings, ...given })
const setting = async (given: Partial<PolicySettings>, who: CastMember = ruth) => {
  const { version } = await policyInForce(db)
  return () => setPolicy(as(who), { basedOn: version, reason: 'A trial', settings: asking(given) })
}
const without = (clause: PolicySettings['clauses'][number]) => ({
  clauses: defaultSettings.clauses.filter((one) => one !== clause),
})

// Versions only grow, so each test starts from the settings of the first in whatever version is newest.
beforeEach(async () => {
  const { version, settings } = await policyInForce(db)
  if (JSON.stringify(settings) === JSON.stringify(defaultSettings)) return
  await setPolicy(as(ruth), { basedOn: version, reason: 'As it was', settings: defaultSettings })
})

/** A claim whose so: confirmed rests on two independent secondary pieces. */
async function restingOnTwo() {
  const made = await claim({ assignee: ines })
  for (const sourceName of ['The Almanac', 'The Handbook'])
    await evidence(made.claimId, { sourceName, proximity: 'secondary' })
  await proposal(made.claimId)
  return made
}

describe('setPolicy', () => {
  test('makes the next version, says who and why, and empties the pages of every process', async () => {
    const heard: string[] = []
    const listening = await owner.listen('stet_pages', (payload) => void heard.push(payload))
    const before = await policyInForce(db)
    expect(await (await setting({ secondaryRoots: 3 }))()).toEqual({ version: before.version + 1 })
    expect(await policyInForce(db)).toEqual({
      version: before.version + 1,
      settings: asking({ secondaryRoots: 3 }),
    })
    const [newest] = await listPolicies(db)
    expect(newest).toMatchObject({ version: before.version + 1, setBy: ruth.name, reason: 'A trial' })
    expect(await room.logged('newsroom')).toMatchObject([
      { type: 'policy.set', actorId: ruth.id, payload: { version: before.version + 1, reason: 'A trial' } },
    ])
    await expect.poll(() => heard).toEqual([''])
    await listening.unlisten()
  })

  test.each([mara, ines])('is refused to $role $name', async (who) => {
    expect(await refusalOf(owner, await setting({ secondaryRoots: 3 }, who))).toMatchObject({
      code: 'role-needed',
    })
  })

  test('is refused where nothing changes, and where another admin was faster', async () => {
    expect(await refusalOf(owner, await setting({}))).toMatchObject({ code: 'state' })
    const late = await setting({ secondaryRoots: 4 })
    await (await setting({ secondaryRoots: 3 }))()
    expect(await refusalOf(owner, late)).toMatchObject({ code: 'stale' })
  })

  test('two admins at once: one version, and the other is told', async () => {
    await owner`update person set role = 'admin' where id = ${tomas.id}`
    const { version } = await policyInForce(db)
    const rivals = [await setting({ secondaryRoots: 3 }), await setting({ secondaryRoots: 4 }, tomas)]
    const lock = (held: { unsafe: (text: string) => PromiseLike<unknown> }) =>
      held.unsafe('select pg_advisory_xact_lock(7383812)')
    expect(await whileHeld(owner, lock, rivals)).toEqual(['done', 'stale'])
    expect((await policyInForce(db)).version).toBe(version + 1)
    await owner`update person set role = 'editor' where id = ${tomas.id}`
  })
})

describe('a new version', () => {
  test('re-judges open proposals at sign-off, and the page says so beforehand', async () => {
    const { claimId } = await restingOnTwo()
    expect((await findClaimPage(db, claimId))?.standing).toMatchObject({ lacks: [] })
    await (await setting({ secondaryRoots: 3 }))()
    const page = await findClaimPage(db, claimId)
    expect(page?.standing?.lacks).toEqual([
      expect.stringContaining('three independent secondary ones. Two count so far'),
    ])
    const basedOn = await room.version(claimId)
    const refusal = await refusalOf(owner, () =>
      signOff(as(tomas), { claimId, basedOn, consent: '' } as never),
    )
    expect(refusal).toMatchObject({ code: 'policy', details: page?.standing?.lacks })
  })

  test('that asks less lifts nothing: what nobody had to consent to is not printed as lifted', async () => {
    const on = await room.article({ title: 'What nobody lifted' })
    const { claimId } = await claim({ on, assignee: ines })
    for (const position of [2, 3, 4]) await on.setAside(position, 'context', now)
    await proposal(claimId, { rationale: 'Seen by us.', overrideReason: 'It is urgent' })
    await (await setting(without('soConfirmedIsSupported')))()
    await room.sign(claimId)
    const { slug } = await publishEdition(as(tomas), await room.publication(on.articleId))
    const [row] = await owner`select document from edition where slug = ${slug}`
    expect(JSON.parse(row?.document).claims[0].override).toBeNull()
  })

  test('leaves what is signed off under its own version, at publish too', async () => {
    const { articleId } = await room.readyArticle()
    const { version } = await policyInForce(db)
    await (await setting({ secondaryRoots: 9 }))()
    const { slug } = await publishEdition(as(tomas), await room.publication(articleId))
    const [row] = await owner`select document from edition where slug = ${slug}`
    expect(JSON.parse(row?.document).claims[0].policyVersion).toBe(version)
  })

  test('is previewed: which open proposals it would judge otherwise, and how', async () => {
    const { claimId, number } = await restingOnTwo()
    const other = await proposedClaim()
    const current = await policyInForce(db)
    const preview = await listRejudgedProposals(db, current, asking({ secondaryRoots: 3 }))
    expect(preview.looked).toBe(preview.open)
    expect(preview.changed.map((one) => one.claimId)).toContain(claimId)
    expect(preview.changed.map((one) => one.claimId)).not.toContain(other.claimId)
    expect(preview.changed.find((one) => one.claimId === claimId)).toMatchObject({
      ...{ number, proposer: ines.name, lacksNow: [] },
      wouldLack: [expect.stringContaining('three independent')],
    })
    const looser = await listRejudgedProposals(db, current, asking(without('soConfirmedIsSupported')))
    expect(looser.changed.map((one) => one.claimId)).not.toContain(claimId)
  })

  test('is what readers see, without who set it and why', async () => {
    const { version } = await (await setting(without('soContradictionIsAnswered')))()
    const readers = openPool(room.url, 'stet_reader', 1)
    const seen = await findPolicy(databaseOn(readers))
    await readers.end()
    expect(Object.keys(seen ?? {}).sort()).toEqual(['inForceFrom', 'settings', 'version'])
    expect(seen).toMatchObject({ version, settings: asking(without('soContradictionIsAnswered')) })
  })
})

// The last test of this file: a version cannot be taken back.
test('a stored clause that nobody knows is an error, never silence', async () => {
  await owner`insert into policy (version, in_force_from, settings)
    values (9999, now(), '{"clauses":["soIsGuessed"],"secondaryRoots":2}')`
  await expect(policyInForce(db)).rejects.toThrow('Invalid option')
  await expect(findPolicy(db)).rejects.toThrow('Invalid option')
})
