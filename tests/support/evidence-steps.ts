import type { Sql } from 'postgres'
import { linkEvidence } from '#db/commands/link-evidence.ts'
import { stateDerivation } from '#db/commands/state-derivation.ts'
import { type CastMember, ines } from '#db/seed/cast.ts'
import type { LinkDraft } from '#domain/known-evidence-draft.ts'
import type { TestNewsroom } from './newsroom.ts'

/** What tests do with evidence that the desk has already, in the room that they are given. */
export function evidenceSteps({ owner, as, version }: Pick<TestNewsroom, 'owner' | 'as' | 'version'>) {
  /** The id behind a number on a claim. */
  const idOf = async (claimId: string, number: number) => evidenceId(owner, claimId, number)

  const linking = async (claimId: string, evidenceId: string, given: Partial<LinkDraft> = {}) => ({
    ...({
      claimId,
      evidenceId,
      basedOn: await version(claimId),
      question: 'so',
      stance: 'supports',
    } as const),
    ...{ shows: 'It says so too.', pin: 'It boils.' },
    ...given,
  })

  const link = async (claimId: string, evidenceId: string, who: CastMember = ines) =>
    linkEvidence(as(who), await linking(claimId, evidenceId))

  const deriving = async (claimId: string, number: number, fromId: string) => ({
    ...{ claimId, number, fromId },
    basedOn: await version(claimId),
  })

  const derive = async (claimId: string, number: number, fromId: string, who: CastMember = ines) =>
    stateDerivation(as(who), await deriving(claimId, number, fromId))

  return { idOf, linking, link, deriving, derive }
}

async function evidenceId(owner: Sql, claimId: string, number: number): Promise<string> {
  const [found] = await owner<{ id: string }[]>`
    select evidence_id as id from evidence_link where claim_id = ${claimId} and number = ${number}`
  if (!found) throw new Error(`The claim has no evidence e${number}`)
  return found.id
}
