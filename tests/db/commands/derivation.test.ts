import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { detachEvidence } from '#db/commands/detach-evidence.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { stateDerivation } from '#db/commands/state-derivation.ts'
import { takeBackDerivation } from '#db/commands/take-back-derivation.ts'
import { articleOrigin, judgedEvidence } from '#db/policy-evidence.ts'
import { daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { independenceTally } from '#domain/independence-tally.ts'
import { independenceInWords } from '#domain/independence-words.ts'
import { wordsIn } from '#domain/words/words.ts'
import { answer } from '#tests/support/drafts.ts'
import { evidenceSteps } from '#tests/support/evidence-steps.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, db, as, version, claim, evidence, sign, logged } = room
const { idOf, link, deriving, derive } = evidenceSteps(room)

const secondary = (sourceName: string) =>
  ({ sourceName, sourceKind: 'outlet', title: `Story of ${sourceName}`, proximity: 'secondary' }) as const

/** A claim with two secondary pieces of two papers, and what independence says of it. */
async function twoPapers() {
  const made = await claim({ assignee: ines })
  const names = [1, 2].map((n) => `Paper ${n} ${uuidv7()}`)
  for (const name of names) await evidence(made.claimId, secondary(name))
  const [first, second] = [await idOf(made.claimId, 1), await idOf(made.claimId, 2)]
  const words = async () => {
    const judged = (await judgedEvidence(db, [made.claimId])).get(made.claimId) ?? []
    const tallies = independenceTally(judged, await articleOrigin(db, made.articleId))
    return tallies.map((tally) => independenceInWords(tally, wordsIn('en')))
  }
  return { ...made, first, second, names, words }
}

test('two papers were two roots; once one derives from the other they are one, and the bar is not met', async () => {
  const { articleId, claimId, first, second, names, words } = await twoPapers()
  expect(await words()).toEqual([`2 pieces from 2 independent roots: ${names[0]} and ${names[1]}.`])
  await room.proposal(claimId)
  await sign(claimId)
  await derive(claimId, 2, first)
  expect(await words()).toEqual([`2 pieces from 1 independent root: ${names[0]} (2 pieces).`])
  const cause = `“Story of ${names[1]}” is now said to derive from “Story of ${names[0]}”`
  expect(await logged(articleId, 2)).toMatchObject([
    { type: 'claim.changed-through', actorId: ines.id, payload: { claimId, cause } },
    { type: 'sign-off.fell', payload: { cause } },
  ])
  expect(await logged('newsroom')).toMatchObject([
    { type: 'derivation.stated', payload: { evidenceId: second, fromId: first } },
  ])
  const draft = { claimId, basedOn: await version(claimId), ...answer() }
  const refusal = await refusalOf(owner, () => proposeVerdict(as(ines), draft))
  expect(refusal.details).toEqual([expect.stringContaining('One counts so far: pin one more')])

  await takeBackDerivation(as(ines), await deriving(claimId, 2, first))
  expect(await words()).toEqual([`2 pieces from 2 independent roots: ${names[0]} and ${names[1]}.`])
  expect(await logged('newsroom')).toMatchObject([{ type: 'derivation.taken-back' }])
  expect(await logged(articleId)).toMatchObject([
    { payload: { cause: expect.stringContaining('no longer said to derive') } },
  ])
})

test('every live claim that rests on it changes, near and far, and has a new editor', async () => {
  const { claimId, first, second } = await twoPapers()
  await evidence(claimId, secondary(`Paper 3 ${uuidv7()}`))
  const third = await idOf(claimId, 3)
  await derive(claimId, 3, second)
  const near = await claim()
  const far = await claim()
  const off = await claim()
  const beside = await claim()
  await link(near.claimId, second, mara)
  await link(far.claimId, third, mara)
  await link(beside.claimId, first, mara)
  await link(off.claimId, second, mara)
  const reason = 'Not about this'
  await detachEvidence(as(mara), {
    claimId: off.claimId,
    basedOn: await version(off.claimId),
    number: 1,
    reason,
  })
  const before = await Promise.all([near, far, off, beside].map((one) => version(one.claimId)))
  await derive(claimId, 2, first, tomas)
  const after = await Promise.all([near, far, off, beside].map((one) => version(one.claimId)))
  expect(after.map((one, index) => one - (before[index] ?? 0))).toEqual([1, 1, 0, 0])
  const edited = await owner`select claim_id from claim_editor where person_id = ${tomas.id}`
  expect(edited.map((row) => row.claim_id).sort()).toEqual([claimId, near.claimId, far.claimId].sort())
})

test('a circle is refused with the chain that it would close, however long', async () => {
  const { claimId, first, second, names } = await twoPapers()
  await evidence(claimId, secondary(`Paper 3 ${uuidv7()}`))
  const third = await idOf(claimId, 3)
  await derive(claimId, 2, first)
  await derive(claimId, 3, second)
  const draft = await deriving(claimId, 1, third)
  const refusal = await refusalOf(owner, () => stateDerivation(as(ines), draft))
  expect(refusal.code).toBe('state')
  expect(refusal.sentence).toMatch(
    new RegExp(
      `^That would close a circle: “Story of Paper 3 .*” already derives from “Story of ${names[1]}”, which derives from “Story of ${names[0]}”\\.$`,
    ),
  )
})

test('what is noted is refused twice, of itself, on an old version, and for what is not there', async () => {
  const { claimId, first, second } = await twoPapers()
  await derive(claimId, 2, first)
  const right = await deriving(claimId, 1, second)
  const refused = async (given: Partial<typeof right>, who = ines) =>
    refusalOf(owner, () => stateDerivation(as(who), { ...right, ...given }))
  expect(await refused({ number: 2, fromId: first })).toMatchObject({
    sentence: expect.stringContaining('noted already'),
  })
  expect(await refused({ fromId: first })).toMatchObject({ sentence: expect.stringContaining('from itself') })
  expect(await refused({ basedOn: 1 })).toMatchObject({ code: 'stale' })
  for (const given of [{ number: 9 }, { fromId: uuidv7() }, { claimId: uuidv7() }])
    expect(await refused(given)).toMatchObject({ code: 'not-found' })
  const none = () => takeBackDerivation(as(ines), right)
  expect(await refusalOf(owner, none)).toMatchObject({ code: 'not-found' })
})

test('whoever does not work on a claim that would change is refused, and told which it is', async () => {
  const { claimId, first, second } = await twoPapers()
  const draft = await deriving(claimId, 2, first)
  expect(await refusalOf(owner, () => stateDerivation(as(daniel), draft))).toMatchObject({
    code: 'not-assigned',
  })
  const other = await claim()
  await link(other.claimId, second, mara)
  expect(await refusalOf(owner, () => stateDerivation(as(ines), draft))).toEqual({
    code: 'not-assigned',
    sentence:
      'Claim 1 of “Four sentences about water” rests on this evidence too, and you do not work on it. Ask an editor to note this.',
  })
  await stateDerivation(as(mara), draft)
})
