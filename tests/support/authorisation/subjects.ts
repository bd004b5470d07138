import { mara } from '#db/seed/cast.ts'
import type { TestNewsroom } from '../newsroom.ts'
import type { Subject } from './action.ts'

export const withEvidence = async (room: TestNewsroom) => {
  const made = await room.claim()
  for (const title of ['Kettle', 'Another kettle']) await room.evidence(made.claimId, { title }, mara)
  return made
}

export const seen = async (room: TestNewsroom, { claimId }: Subject) => ({
  claimId,
  basedOn: await room.version(claimId),
})
