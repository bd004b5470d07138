import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { answersFit } from '#domain/answers.ts'
import { permissions } from '#domain/permissions.ts'
import { shortfalls } from '#domain/policy.ts'
import { insist, refuse, staleness } from '#domain/refusal.ts'
import type { SignOffDraft } from '#domain/verdict-draft.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { policyInForce } from '../policies.ts'
import { articleOrigin, judgedEvidence } from '../policy-evidence.ts'
import { proposal, signOff as signOffTable } from '../schema/verdict.ts'
import { type Desk, transaction } from '../transaction.ts'

/** A second person, who edited nothing of the claim, signs its verdict off. */
export async function signOff(desk: Desk, draft: SignOffDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.signOff(actor, claim))
    insist(staleness('claim', draft.basedOn, claim.version))
    const [proposed] = await tx
      .select()
      .from(proposal)
      .where(eq(proposal.id, claim.openProposal?.id ?? ''))
    if (!proposed) throw new Error('The permission passed without an open proposal')
    const answers = { said: proposed.said, so: proposed.so }
    insist(answersFit(claim, answers, proposed.asOf))
    const policy = await policyInForce(tx)
    const policyVersion = policy.version
    const lacking = shortfalls(policy, {
      ...{ answers, rationale: proposed.rationale, asOf: proposed.asOf },
      missing: { said: proposed.missingSaid, so: proposed.missingSo },
      evidence: (await judgedEvidence(tx, [claim.id])).get(claim.id) ?? [],
      article: await articleOrigin(tx, claim.articleId),
    })
    const details = lacking.map((shortfall) => shortfall.sentence)
    if (lacking.length > 0 && !proposed.overrideReason)
      refuse('policy', 'The policy’s bar is not met. Send it back with what is missing.', details)
    if (lacking.length > 0 && draft.consent !== 'yes')
      refuse(
        'policy',
        'The proposer asks to lift the policy here. Tick that you agree, or send it back.',
        details,
      )
    const consentedTo = lacking.length > 0 ? proposed.overrideReason : null
    await tx.insert(signOffTable).values({
      id: uuidv7(),
      claimId: claim.id,
      proposalId: proposed.id,
      personId: actor.id,
      policyVersion,
      consentedTo,
      signedOffAt: desk.now,
    })
    const about = { articleId: claim.articleId, claimId: claim.id, answers, policyVersion, consentedTo }
    const proposerId = proposed.proposedBy
    await record(tx, actor, { type: 'verdict.signed-off', ...about, proposerId }, desk.now)
  })
}
