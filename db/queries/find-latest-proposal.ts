import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { proposalFate } from '#domain/proposal-fate.ts'
import type { Database } from '../client.ts'
import { person } from '../schema/people.ts'
import { proposal, signOff } from '../schema/verdict.ts'

const proposer = alias(person, 'proposer')
const signer = alias(person, 'signer')
const ender = alias(person, 'ender')

/** The newest proposal of a claim with what became of it; null before the first. */
export async function findLatestProposal(db: Database, claimId: string) {
  const [row] = await db
    .select({
      proposal,
      by: proposer.name,
      endedBy: ender.name,
      signedOffBy: signer.name,
      signedOffAt: signOff.signedOffAt,
      fellCause: signOff.fellCause,
    })
    .from(proposal)
    .innerJoin(proposer, eq(proposer.id, proposal.proposedBy))
    .leftJoin(ender, eq(ender.id, proposal.endedBy))
    .leftJoin(signOff, eq(signOff.proposalId, proposal.id))
    .leftJoin(signer, eq(signer.id, signOff.personId))
    .where(eq(proposal.claimId, claimId))
    .orderBy(desc(proposal.proposedAt), desc(proposal.id))
    .limit(1)
  if (!row) return null
  const { said, so, missingSaid, missingSo, ending, endedReason, ...rest } = row.proposal
  const { by, endedBy, signedOffBy, signedOffAt, fellCause } = row
  return {
    ...rest,
    by,
    signedOffBy,
    signedOffAt,
    answers: { said, so },
    missing: { said: missingSaid, so: missingSo },
    fate: proposalFate({ ending, endedReason, endedBy, signedOffBy, fellCause }),
  }
}
