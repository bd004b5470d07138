import { v7 as uuidv7 } from 'uuid'
import { answersFit } from '#domain/answers.ts'
import { dayIn } from '#domain/newsroom-time.ts'
import { permissions } from '#domain/permissions.ts'
import { shortfalls } from '#domain/policy.ts'
import { insist, refuse, staleness } from '#domain/refusal.ts'
import type { VerdictDraft } from '#domain/verdict-draft.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { policyInForce } from '../policies.ts'
import { articleOrigin, judgedEvidence } from '../policy-evidence.ts'
import { getNewsroom } from '../queries/get-newsroom.ts'
import { raiseVersion } from '../raise-version.ts'
import { proposal } from '../schema/verdict.ts'
import { type Desk, transaction } from '../transaction.ts'

/** A reviewer proposes a verdict with its rationale, under the policy in force. */
export async function proposeVerdict(desk: Desk, draft: VerdictDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.proposeVerdict(actor, claim))
    insist(staleness('claim', draft.basedOn, claim.version))
    const answers = { said: draft.said, so: draft.so }
    insist(answersFit(claim, answers, draft.asOf))
    const { timeZone } = await getNewsroom(tx)
    if (draft.asOf > dayIn(timeZone, desk.now))
      refuse('state', 'The “as of” date lies in the future. Choose today or earlier.')
    const { rationale, inShort, reply, asOf, recheckOn, overrideReason } = draft
    // What is missing belongs to an answer that is open; a leftover of an earlier draft is no part of this one.
    const missingSaid = draft.said === 'unconfirmed' ? draft.missingSaid : ''
    const missingSo = draft.so === 'unconfirmed' ? draft.missingSo : ''
    const policy = await policyInForce(tx)
    const policyVersion = policy.version
    const lacking = shortfalls(policy, {
      ...{ answers, rationale, asOf },
      missing: { said: missingSaid, so: missingSo },
      evidence: (await judgedEvidence(tx, [claim.id])).get(claim.id) ?? [],
      article: await articleOrigin(tx, claim.articleId),
    })
    if (lacking.length > 0 && !overrideReason)
      refuse(
        'policy',
        `The policy’s bar is not met yet. Your draft is kept below.`,
        lacking.map((shortfall) => shortfall.sentence),
      )
    const override = lacking.length > 0 ? overrideReason : null
    const claimVersion = await raiseVersion(tx, actor, claim, 'a verdict was proposed', desk.now)
    await tx.insert(proposal).values({
      id: uuidv7(),
      claimId: claim.id,
      ...{
        claimVersion,
        ...answers,
        rationale,
        inShort,
        missingSaid,
        missingSo,
        reply,
        asOf,
        recheckOn,
        policyVersion,
      },
      overrideReason: override,
      proposedAt: desk.now,
      proposedBy: actor.id,
    })
    const about = { articleId: claim.articleId, claimId: claim.id, answers, policyVersion, override }
    await record(tx, actor, { type: 'verdict.proposed', ...about }, desk.now)
  })
}
