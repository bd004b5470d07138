import { acceptAnchor } from '#db/commands/accept-anchor.ts'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { assignClaims } from '#db/commands/assign-claims.ts'
import { handBackClaim } from '#db/commands/hand-back-claim.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { markRisk } from '#db/commands/mark-risk.ts'
import { prioritiseClaim } from '#db/commands/prioritise-claim.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { releaseClaim } from '#db/commands/release-claim.ts'
import { resolveComment } from '#db/commands/resolve-comment.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { reviseArticle } from '#db/commands/revise-article.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { takeClaim } from '#db/commands/take-claim.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { withdrawProposal } from '#db/commands/withdraw-proposal.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { ines, mara } from '#db/seed/cast.ts'
import { answer } from '../drafts.ts'
import { articleOfFour } from '../factories.ts'
import type { TestNewsroom } from '../newsroom.ts'
import type { ClaimAction, Subject } from './action.ts'
import { seen, withEvidence } from './subjects.ts'

const reason = 'Because'
const dueAt = null
const unsure = { so: 'unconfirmed', missingSo: 'A kettle', rationale: 'None is at hand.' } as const

const bare = (room: TestNewsroom): Promise<Subject> => room.claim()
const proposed = async (room: TestNewsroom) => {
  const made = await withEvidence(room)
  await room.proposal(made.claimId, {}, mara)
  return made
}
const heldBack = async (room: TestNewsroom) => {
  const made = await room.claim()
  await holdBackClaim(room.as(mara), { claimId: made.claimId, reason })
  return made
}
const published = async (room: TestNewsroom) => {
  const made = await room.publishedArticle()
  await room.owner`update assignment set ended_at = now() where claim_id = ${made.claimId}`
  return made
}
const commented = async (room: TestNewsroom) => {
  const made = await room.claim()
  await writeComment(room.as(mara), { claimId: made.claimId, words: 'A word', tell: [] })
  return made
}

/** Its words read differently in the newest revision. */
const reworded = async (room: TestNewsroom) => {
  const made = await room.claim()
  const text = articleOfFour.text.replace('Water boils', 'Water usually boils')
  await reviseArticle(room.as(mara), { articleId: made.articleId, basedOn: 1, text })
  return made
}

/** Every command about one claim but those about its evidence. */
export const claimActions: ClaimAction[] = [
  {
    ...{ command: 'assign-claim', rule: 'editors', on: bare },
    run: (desk, { claimId }) => assignClaim(desk, { claimId, personId: ines.id, dueAt, reason }),
  },
  {
    ...{ command: 'assign-claims', rule: 'editors', on: bare },
    run: (desk, { claimId }) => assignClaims(desk, { claimIds: [claimId], personId: ines.id, dueAt, reason }),
  },
  {
    ...{ command: 'take-claim', rule: 'all staff', on: bare, relations: ["other's", 'edited earlier'] },
    run: (desk, { claimId }) => takeClaim(desk, { claimId }),
  },
  {
    ...{ command: 'hand-back-claim', rule: 'whoever it is assigned to', on: bare },
    run: (desk, { claimId }) => handBackClaim(desk, { claimId, reason }),
  },
  {
    ...{ command: 'prioritise-claim', rule: 'editors', on: bare },
    run: (desk, { claimId }) => prioritiseClaim(desk, { claimId, priority: 'high' }),
  },
  {
    ...{ command: 'mark-risk', rule: 'editors', on: bare },
    run: (desk, { claimId }) => markRisk(desk, { claimId, isHighRisk: true }),
  },
  {
    ...{ command: 'reword-claim', rule: 'editors', on: bare },
    run: async (desk, subject, room) =>
      rewordClaim(desk, {
        ...(await seen(room, subject)),
        wording: 'Other words.',
        kind: 'fact',
        dueOn: null,
        hops: [],
      }),
  },
  {
    ...{ command: 'accept-anchor', rule: 'editors', on: reworded },
    run: async (desk, subject, room) => acceptAnchor(desk, await seen(room, subject)),
  },
  {
    ...{ command: 'withdraw-claim', rule: 'editors', on: bare },
    run: async (desk, subject, room) => withdrawClaim(desk, { ...(await seen(room, subject)), reason }),
  },
  {
    ...{ command: 'retract-claim', rule: 'editors', on: published },
    run: async (desk, { claimId, articleId }, room) => {
      const { basedOn } = await room.publication(articleId)
      return retractClaim(desk, { claimId, basedOn, reason, understood: 'yes' })
    },
  },
  {
    ...{ command: 'hold-back-claim', rule: 'editors', on: bare },
    run: (desk, { claimId }) => holdBackClaim(desk, { claimId, reason }),
  },
  {
    ...{ command: 'release-claim', rule: 'editors', on: heldBack },
    run: (desk, { claimId }) => releaseClaim(desk, { claimId }),
  },
  {
    ...{ command: 'propose-verdict', rule: 'whoever works on it', on: bare },
    run: async (desk, subject, room) =>
      proposeVerdict(desk, { ...(await seen(room, subject)), ...answer(unsure) }),
  },
  {
    ...{ command: 'withdraw-proposal', rule: 'whoever proposed it', on: proposed, own: proposedBy },
    run: async (desk, subject, room) => withdrawProposal(desk, { ...(await seen(room, subject)), reason }),
  },
  {
    ...{ command: 'sign-off', rule: 'editors who edited nothing of it', on: proposed, own: proposedBy },
    run: async (desk, subject, room) => signOff(desk, await seen(room, subject)),
  },
  {
    ...{ command: 'send-back', rule: 'editors', on: proposed, own: proposedBy },
    run: async (desk, subject, room) => sendBack(desk, { ...(await seen(room, subject)), reason }),
  },
  {
    ...{ command: 'write-comment', rule: 'all staff', on: bare },
    run: (desk, { claimId }) => writeComment(desk, { claimId, words: 'A word', tell: [] }),
  },
  {
    ...{ command: 'resolve-comment', rule: 'its writer, or whoever works on it', on: commented },
    own: async (room, { claimId }, person) => {
      await room.owner`update comment set written_by = ${person.id} where claim_id = ${claimId}`
    },
    run: async (desk, { claimId }, room) => {
      const [thread] = await room.owner`select id from comment where claim_id = ${claimId}`
      return resolveComment(desk, { claimId, commentId: thread?.id })
    },
  },
]

/** As if the person had proposed it; whoever proposes is an editor of the claim. */
async function proposedBy(room: TestNewsroom, { claimId }: Subject, person: { id: string }): Promise<void> {
  await room.owner`update proposal set proposed_by = ${person.id} where claim_id = ${claimId}`
  await room.owner`
    insert into claim_editor (claim_id, person_id, first_event, since)
    values (${claimId}, ${person.id}, 'verdict.proposed', now()) on conflict do nothing`
}
