import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { detachEvidence } from '#db/commands/detach-evidence.ts'
import { linkEvidence } from '#db/commands/link-evidence.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { stateDerivation } from '#db/commands/state-derivation.ts'
import { takeBackDerivation } from '#db/commands/take-back-derivation.ts'
import { mara } from '#db/seed/cast.ts'
import { observation } from '../drafts.ts'
import type { TestNewsroom } from '../newsroom.ts'
import type { ClaimAction, Subject } from './action.ts'
import { seen, withEvidence } from './subjects.ts'

const reason = 'Because'
const link = { question: 'so', stance: 'supports', shows: 'It boils.', pin: null } as const

async function pieces(room: TestNewsroom, { claimId }: Subject): Promise<string[]> {
  const rows = await room.owner`
    select evidence_id from evidence_link where claim_id = ${claimId} and detached_at is null order by number`
  return rows.map((row) => row.evidence_id)
}

async function derivation(room: TestNewsroom, subject: Subject) {
  const [, fromId = ''] = await pieces(room, subject)
  return { ...(await seen(room, subject)), number: 1, fromId }
}

/** Every command about the evidence of a claim. */
export const evidenceActions: ClaimAction[] = [
  {
    ...{ command: 'attach-evidence', rule: 'whoever works on it', on: (room) => room.claim() },
    run: async (desk, subject, room) =>
      attachEvidence(desk, { ...(await seen(room, subject)), ...observation() }),
  },
  {
    ...{ command: 'link-evidence', rule: 'whoever works on it' },
    on: async (room) => {
      await elsewhere(room)
      return room.claim()
    },
    run: async (desk, subject, room) => {
      const [evidenceId = ''] = await pieces(room, await elsewhere(room))
      return linkEvidence(desk, { ...(await seen(room, subject)), evidenceId, ...link })
    },
  },
  {
    ...{ command: 'detach-evidence', rule: 'whoever works on it', on: withEvidence },
    run: async (desk, subject, room) =>
      detachEvidence(desk, { ...(await seen(room, subject)), number: 1, reason }),
  },
  {
    ...{ command: 'state-derivation', rule: 'whoever works on it', on: withEvidence },
    run: async (desk, subject, room) => stateDerivation(desk, await derivation(room, subject)),
  },
  {
    ...{ command: 'take-back-derivation', rule: 'whoever works on it' },
    on: async (room) => {
      const made = await withEvidence(room)
      await stateDerivation(room.as(mara), await derivation(room, made))
      return made
    },
    run: async (desk, subject, room) => takeBackDerivation(desk, await derivation(room, subject)),
  },
  {
    ...{ command: 'remove-evidence', rule: 'editors', on: withEvidence },
    run: async (desk, subject, room) => {
      const [evidenceId = ''] = await pieces(room, subject)
      return removeEvidence(desk, { evidenceId, basedOn: 2, reason })
    },
  },
]

const others = new WeakMap<TestNewsroom, Promise<Subject>>()

/** Another claim with evidence on it, the same for every cell. */
function elsewhere(room: TestNewsroom): Promise<Subject> {
  const made = others.get(room) ?? withEvidence(room)
  others.set(room, made)
  return made
}
