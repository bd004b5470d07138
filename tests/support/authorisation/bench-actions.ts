import { mergeClaims } from '#db/commands/merge-claims.ts'
import { moveAnchor } from '#db/commands/move-anchor.ts'
import { splitClaim } from '#db/commands/split-claim.ts'
import { undoStep } from '#db/commands/undo-step.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import type { CastMember } from '#db/seed/cast.ts'
import { bench } from '../bench.ts'
import type { TestNewsroom } from '../newsroom.ts'
import type { ClaimAction, Subject } from './action.ts'

const bare = (room: TestNewsroom): Promise<Subject> => room.claim()

/** The first of two that stand together. */
const besideAnother = async (room: TestNewsroom) => {
  const on = await room.article()
  const made = await room.claim({ on })
  await room.claim({ on, passage: 2, wording: 'Ice floats on water.' })
  return made
}

/** What is done to claims in their article's text. */
export const benchActions: ClaimAction[] = [
  {
    ...{ command: 'move-anchor', rule: 'editors', on: bare },
    run: async (desk, { claimId }, room) => moveAnchor(desk, await bench(room).moving(claimId, 'Water')),
  },
  {
    ...{ command: 'split-claim', rule: 'editors', on: bare },
    run: async (desk, { claimId }, room) =>
      splitClaim(desk, await bench(room).splitting(claimId, 'Water boils', '100 degrees')),
  },
  {
    ...{ command: 'merge-claims', rule: 'editors', on: besideAnother },
    run: async (desk, { articleId }, room) => {
      const rows = await room.owner`select id from claim where article_id = ${articleId} order by number`
      const draft = await bench(room).merging(rows.map((row) => row.id))
      return mergeClaims(desk, draft)
    },
  },
  {
    ...{ command: 'undo-step', rule: 'editors who did it', on: bare, own: movedBy },
    run: async (desk, { articleId }, room) =>
      undoStep(desk, { articleId, of: await getLogPosition(room.db, articleId) }),
  },
]

/** They moved its words, whatever they may do by now. */
async function movedBy(room: TestNewsroom, { claimId }: Subject, person: CastMember): Promise<void> {
  await room.owner`update person set role = 'editor' where id = ${person.id}`
  await moveAnchor(room.as(person), await bench(room).moving(claimId, 'Water'))
  await room.owner`update person set role = ${person.role} where id = ${person.id}`
}
