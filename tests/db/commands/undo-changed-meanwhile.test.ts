import { describe, expect, test } from 'vitest'
import { addAlias } from '#db/commands/add-alias.ts'
import { markParty } from '#db/commands/mark-party.ts'
import { mergeSources } from '#db/commands/merge-sources.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { takeBackDerivation } from '#db/commands/take-back-derivation.ts'
import { undoStep } from '#db/commands/undo-step.ts'
import { unmarkParty } from '#db/commands/unmark-party.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'
import { type CastMember, mara, ruth, tomas } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { bench, editorsOf, undoableOf } from '#tests/support/bench.ts'
import { evidenceSteps } from '#tests/support/evidence-steps.ts'
import { articleOfFour } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'
import { sourceSteps } from '#tests/support/source-steps.ts'

const room = await freshNewsroom()
const { owner, as, db, version, article, claim, evidence } = room
const { undo, merge } = bench(room)
const { idOf, link, derive, deriving } = evidenceSteps(room)
const { sourceId, mergeOf } = sourceSteps(room)
const reason = 'Said so'

let made = 0
/**
 * A claim of Mara's, named Kettle and Pan after its evidence and quoting a cook, and another claim of Ruth's with the same
 * pieces, through which anybody can change them.
 */
async function shared() {
  made++
  const names = { kettle: `Kettle ${made}`, pan: `Pan ${made}`, cook: `Cook ${made}` }
  const on = await article({ outlet: `Gazette ${made}` })
  const { claimId, articleId } = await claim({ on, hops: [hopDraft(names.cook)] })
  for (const name of [names.kettle, names.pan])
    await evidence(claimId, { title: name, sourceName: name, sourceKind: 'outlet' }, mara)
  const other = await claim({ on: await article({ title: `Another ${made}` }) })
  const [first, second] = [await idOf(claimId, 1), await idOf(claimId, 2)]
  for (const id of [first, second]) await link(other.claimId, id, ruth)
  return { ...names, claimId, articleId, other: other.claimId, first, second }
}
type Shared = Awaited<ReturnType<typeof shared>>

const withdraw = async (claimId: string) =>
  withdrawClaim(as(mara), { claimId, basedOn: await version(claimId), reason: 'A slip' })
const party = (articleId: string, sourceName: string, who: CastMember) =>
  markParty(as(who), { articleId, sourceName, reason })

const remove = async (evidenceId: string, who: CastMember) => {
  const basedOn = (await findEvidence(db, evidenceId))?.changes ?? 0
  return removeEvidence(as(who), { evidenceId, basedOn, reason })
}

async function undoRefused({ articleId }: Shared) {
  const { seq = 0 } = (await undoableOf(db, articleId, mara)) ?? {}
  return refusalOf(owner, () => undoStep(as(mara), { articleId, of: seq }))
}

describe('a withdrawal is not undone once somebody changed what the claim rests on, who could sign it off then', () => {
  type Change = (it: Shared, who: CastMember) => Promise<unknown>
  const nothing: Change = async () => {}
  test.each<[string, Change, Change]>([
    ['noted that “Kettle', nothing, (it, who) => derive(it.other, 1, it.second, who)],
    [
      'took back that “Kettle',
      (it) => derive(it.other, 1, it.second, mara),
      async (it, who) => takeBackDerivation(as(who), await deriving(it.other, 1, it.second)),
    ],
    ['removed the evidence “Pan', nothing, (it, who) => remove(it.second, who)],
    ['marked Pan', nothing, (it, who) => party(it.articleId, it.pan, who)],
    [
      'party',
      (it) => party(it.articleId, it.cook, mara),
      async ({ articleId }, who) => {
        const [mark] = await owner`select id from party where article_id = ${articleId}`
        await unmarkParty(as(who), { articleId, partyId: mark?.id })
      },
    ],
    [
      'merged the source Cook',
      nothing,
      async (it, who) => mergeSources(as(who), await mergeOf(it.cook, it.pan)),
    ],
    [
      'is also called',
      nothing,
      async (it, who) =>
        addAlias(as(who), { subjectId: await sourceId(it.kettle), alias: `gazette  ${made}` }),
    ],
  ])('%s…', async (what, before, change) => {
    const it = await shared()
    await before(it, mara)
    await withdraw(it.claimId)
    await change(it, tomas)
    expect(await undoRefused(it)).toMatchObject({
      ...{
        code: 'state',
        sentence: expect.stringMatching(new RegExp(`changed since\\. ${tomas.name} .*${what}`)),
      },
    })
  })

  test('nor one of a piece that its evidence derived from meanwhile', async () => {
    const it = await shared()
    await evidence(it.other, { title: 'Root' }, ruth)
    const root = await idOf(it.other, 3)
    await derive(it.other, 1, root, mara)
    await withdraw(it.claimId)
    await takeBackDerivation(as(mara), await deriving(it.other, 1, root))
    await remove(root, tomas)
    expect((await undoRefused(it)).sentence).toContain('removed the evidence “Root”')
  })

  test('nor one of a source that was merged away since', async () => {
    const it = await shared()
    await withdraw(it.claimId)
    await party(it.articleId, it.cook, tomas)
    await mergeSources(as(mara), await mergeOf(it.cook, it.pan))
    expect((await undoRefused(it)).sentence).toContain(`${tomas.name} marked Cook`)
  })

  test('nor is a merge, whose claim had the chain of the first one alone', async () => {
    const on = await article({ ...articleOfFour, title: 'Merged' })
    const first = await claim({ on })
    const second = await claim({ on, passage: 2, hops: [hopDraft('A sailor')] })
    await merge([first.claimId, second.claimId])
    await party(on.articleId, 'A sailor', tomas)
    const { seq = 0 } = (await undoableOf(db, on.articleId, mara)) ?? {}
    const refused = await refusalOf(owner, () => undoStep(as(mara), { articleId: on.articleId, of: seq }))
    expect(refused.sentence).toContain('Claim 2 stays as it is, because what it rests on changed since.')
  })
})

describe('it is undone', () => {
  test('where whoever changed it edited the claim, or undoes it: neither can sign it off', async () => {
    const it = await shared()
    await evidence(it.claimId, { title: 'Third' }, tomas)
    await withdraw(it.claimId)
    await derive(it.other, 1, it.second, tomas)
    await party(it.articleId, it.pan, mara)
    expect(await undo(it.articleId)).toBe('withdrew claim 1')
    expect(await editorsOf(owner, it.claimId)).toEqual([mara.id, tomas.id].sort())
  })

  test('where other things changed, and where a piece changed before the claim rested on it', async () => {
    const it = await shared()
    const { claimId: far } = await claim()
    for (const title of ['Far', 'Farther']) await evidence(far, { title, sourceName: title }, ruth)
    await derive(far, 1, await idOf(far, 2), tomas)
    await link(it.claimId, await idOf(far, 1), mara)
    await withdraw(it.claimId)
    await evidence((await claim()).claimId, { sourceName: 'Elsewhere' }, ruth)
    await party(it.articleId, 'Elsewhere', tomas)
    await addAlias(as(tomas), { subjectId: await sourceId(it.kettle), alias: `Nobody’s name ${made}` })
    expect(await undo(it.articleId)).toBe('withdrew claim 1')
    expect(await editorsOf(owner, it.claimId)).not.toContain(tomas.id)
  })
})
