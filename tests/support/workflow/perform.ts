import type { Sql } from 'postgres'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { detachEvidence } from '#db/commands/detach-evidence.ts'
import { handBackClaim } from '#db/commands/hand-back-claim.ts'
import { linkEvidence } from '#db/commands/link-evidence.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { stateDerivation } from '#db/commands/state-derivation.ts'
import { takeClaim } from '#db/commands/take-claim.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { withdrawProposal } from '#db/commands/withdraw-proposal.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { answer, observation } from '../drafts.ts'
import type { Factories } from '../factories.ts'
import { claimOf, type Model, originFor, pieceOf, type Step } from './model.ts'

const people = { mara, tomas, ruth, ines, daniel }
export const idOf = (who: string) => personOf(who).id

function personOf(who: string) {
  const person = Object.entries(people).find(([name]) => name === who)?.[1]
  if (!person) throw new Error(`Nobody is called ${who}`)
  return person
}

/** The claims and pieces of a walk, by the numbers that the model knows them by. */
export type Walk = { claimIds: string[]; pieceIds: string[] }

type Room = Pick<Factories, 'as' | 'version'> & { owner: Sql }
const nothing = '00000000-0000-4000-8000-000000000000'
const unsure = { so: 'unconfirmed', missingSo: 'A kettle', rationale: 'None is at hand.' } as const

/** Does what a step says through the desk's own commands; what the model has no piece for asks for one that is not. */
export async function perform(room: Room, step: Step, model: Model, walk: Walk): Promise<void> {
  const desk = room.as(personOf(step.who))
  const claimId = walk.claimIds[step.on] ?? nothing
  const it = claimOf(step, model)
  const piece = pieceOf(step, it, model) ?? -1
  const evidenceId = walk.pieceIds[piece] ?? nothing
  const about = { claimId, basedOn: step.isLate ? 0 : await room.version(claimId) }
  const number = it.links.at(-1)?.number ?? 99
  const reason = 'Because'
  switch (step.command) {
    case 'assign':
      return assignClaim(desk, {
        claimId,
        personId: idOf(it.assignee === 'ines' ? 'daniel' : 'ines'),
        dueAt: null,
        reason,
      })
    case 'take':
      return takeClaim(desk, { claimId })
    case 'hand back':
      return handBackClaim(desk, { claimId, reason })
    case 'attach': {
      const made = await attachEvidence(desk, {
        ...about,
        ...observation({ title: `Piece ${walk.pieceIds.length}` }),
      })
      const [row] = await room.owner`
        select evidence_id from evidence_link where claim_id = ${claimId} and number = ${made.number}`
      walk.pieceIds.push(row?.evidence_id)
      return
    }
    case 'link': {
      const link = { question: 'so', stance: 'supports', shows: 'It boils.', pin: '100 °C' } as const
      await linkEvidence(desk, { ...about, evidenceId, ...link })
      return
    }
    case 'detach':
      return detachEvidence(desk, { ...about, number, reason })
    case 'derive':
      return stateDerivation(desk, {
        ...about,
        number,
        fromId: walk.pieceIds[originFor(piece, model) ?? -1] ?? nothing,
      })
    case 'remove': {
      const [row] = await room.owner`
        select 1 + count(*)::int + count(detached_at)::int as changes from evidence_link where evidence_id = ${evidenceId}`
      await removeEvidence(desk, { evidenceId, basedOn: step.isLate ? 0 : row?.changes, reason })
      return
    }
    case 'propose':
      return proposeVerdict(desk, { ...about, ...answer(unsure) })
    case 'withdraw proposal':
      return withdrawProposal(desk, { ...about, reason })
    case 'sign off':
      return signOff(desk, about)
    case 'send back':
      return sendBack(desk, { ...about, reason })
    case 'reword': {
      // Other words each time: rewording to what is there already is refused.
      const wording = `It boils, said version ${about.basedOn}.`
      return rewordClaim(desk, { ...about, wording, kind: 'fact', dueOn: null, hops: [] })
    }
    case 'comment': {
      await writeComment(desk, { claimId, words: 'A word', tell: [] })
      return
    }
    case 'withdraw':
      return withdrawClaim(desk, { ...about, reason })
  }
}
