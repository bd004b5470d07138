import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { takeUpPassages } from '#db/commands/take-up-passages.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { mara } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { bench, benchOf, undoableOf } from '#tests/support/bench.ts'
import type { TestArticle } from '#tests/support/factories.ts'
import { ending } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

/*
 * Whatever an editor does on the bench, and however often they change their mind on the way: undoing it all brings the
 * bench back to where it was, one state after the other.
 */
const room = await freshNewsroom(2)
const { owner, as, db, version, claim, article } = room
const { move, split, merge, undo } = bench(room)
const walks = Number(process.env.STET_TEST_WALKS ?? 25)

const kinds = [
  'make',
  'withdraw',
  'reword',
  'move',
  'split',
  'merge',
  'set aside',
  'take up',
  'undo',
] as const
type Kind = (typeof kinds)[number]
type Turn = { kind: Kind; which: number; where: number }

const turn = fc.record<Turn>({ kind: fc.constantFrom(...kinds), which: fc.nat(9), where: fc.nat(9) })
const pieces = ['Water', 'boils', 'Ice', 'floats on it', 'Steam', 'more room. It is', 'lovely'] as const

async function liveIds(articleId: string): Promise<string[]> {
  const rows = await owner`
    select id from claim where article_id = ${articleId} and withdrawn_at is null order by number`
  return rows.map((row) => row.id)
}

/** Does one thing, or is refused, which is as good: nothing was written. */
async function take(on: TestArticle, { kind, which, where }: Turn): Promise<void> {
  const { articleId } = on
  const ids = await liveIds(articleId)
  const claimId = ids[which % Math.max(1, ids.length)] ?? ''
  const next = ids[(which + 1) % Math.max(1, ids.length)] ?? ''
  const at = (step: number) => pieces[(where + step) % pieces.length] ?? 'Water'
  const passageIds = on.passages.slice(where % 4, (where % 4) + 1 + (which % 2)).map(({ id }) => id)
  const about = async () => ({ claimId, basedOn: await version(claimId) })
  switch (kind) {
    case 'make': {
      await claim({ on, passage: 1 + (where % 4), wording: `Claim at ${where}` })
      return
    }
    case 'withdraw':
      return withdrawClaim(as(mara), { ...(await about()), reason: 'Twice' })
    case 'reword': {
      const wording = `Worded ${where} anew`
      const hops = where % 2 ? [hopDraft('A cook'), hopDraft('somebody at sea', 'anonymous')] : []
      return rewordClaim(as(mara), { ...(await about()), wording, kind: 'fact', dueOn: null, hops })
    }
    case 'move': {
      await move(claimId, at(0))
      return
    }
    case 'split': {
      await split(claimId, at(0), at(1))
      return
    }
    case 'merge': {
      await merge([claimId, next])
      return
    }
    case 'set aside': {
      await setAsidePassages(as(mara), { articleId, passageIds, reason: 'context', note: `${where}` })
      return
    }
    case 'take up': {
      await takeUpPassages(as(mara), { articleId, passageIds })
      return
    }
    case 'undo': {
      await undo(articleId)
      return
    }
  }
}

/** Nothing that the turn could be done to. */
const isImpossible = ({ kind }: Turn, live: number, canUndo: boolean) =>
  (live === 0 && ['withdraw', 'reword', 'move', 'split', 'merge'].includes(kind)) ||
  (live < 2 && kind === 'merge') ||
  (kind === 'undo' && !canUndo)

/** Takes the turns that can be taken, undoes them all, and says which they were. */
async function walk(turns: Turn[]): Promise<Kind[]> {
  const taken: Kind[] = []
  const on = await article()
  const { articleId } = on
  const states = [await benchOf(owner, articleId)]
  for (const each of turns) {
    const canUndo = (await undoableOf(db, articleId, mara)) !== null
    expect(canUndo).toBe(states.length > 1)
    if (isImpossible(each, (await liveIds(articleId)).length, canUndo)) continue
    if ((await ending(take(on, each))) !== 'done') continue
    taken.push(each.kind)
    if (each.kind === 'undo') states.pop()
    else states.push(await benchOf(owner, articleId))
    expect(await benchOf(owner, articleId)).toEqual(states.at(-1))
  }
  while (states.length > 1) {
    states.pop()
    await undo(articleId)
    expect(await benchOf(owner, articleId)).toEqual(states.at(-1))
  }
  expect(await undoableOf(db, articleId, mara)).toBeNull()
  return taken
}

/** One walk in which everything is done, none of it refused: what chance leaves out is proved all the same. */
const everything: Turn[] = [
  { kind: 'make', which: 0, where: 0 },
  { kind: 'reword', which: 0, where: 0 },
  { kind: 'split', which: 0, where: 0 },
  { kind: 'move', which: 0, where: 2 },
  { kind: 'undo', which: 0, where: 0 },
  { kind: 'merge', which: 0, where: 0 },
  { kind: 'set aside', which: 0, where: 3 },
  { kind: 'take up', which: 0, where: 3 },
  { kind: 'undo', which: 0, where: 0 },
  { kind: 'withdraw', which: 0, where: 0 },
]

test('everything that an editor does is undone, state by state', async () => {
  const taken = await walk(everything)
  expect(taken).toEqual(everything.map(({ kind }) => kind))
  expect([...new Set(taken)].toSorted()).toEqual([...kinds].toSorted())
})

test(`undoing everything brings the bench back, state by state (${walks} walks)`, async () => {
  const turns = fc.array(turn, { minLength: 4, maxLength: 14 })
  const undone = fc.asyncProperty(turns, async (each) => void (await walk(each)))
  await fc.assert(undone, { numRuns: walks })
}, 3_600_000)
