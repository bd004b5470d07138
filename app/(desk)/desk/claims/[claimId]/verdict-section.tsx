import { startingForm } from '#app/kept-form.ts'
import { QuestionList } from '#components/claim/question-list.tsx'
import { PolicyStanding } from '#components/policy/policy-standing.tsx'
import { ActionLink } from '#components/ui/action-link.tsx'
import { Details } from '#components/ui/details.tsx'
import { Section } from '#components/ui/section.tsx'
import { type DeskProposal, ProposalCard } from '#components/verdict/proposal-card.tsx'
import { SendBackForm } from '#components/verdict/send-back-form.tsx'
import { SignOffForm } from '#components/verdict/sign-off-form.tsx'
import { WithdrawProposalForm } from '#components/verdict/withdraw-proposal-form.tsx'
import { desk } from '#db/client.ts'
import { findPolicyStanding } from '#db/queries/find-policy-standing.ts'
import { actsAs } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { sendBack, signOff, withdrawProposal } from './actions.ts'
import type { LoadedClaim, SearchParams } from './load-claim.ts'

type Props = {
  loaded: LoadedClaim
  proposal: DeskProposal | null
  evidenceNumbers: readonly number[]
  searchParams: SearchParams
}

/** The questions, the proposal with its decision forms, or the way to propose one. */
export async function VerdictSection({ loaded, proposal, evidenceNumbers, searchParams }: Props) {
  const { actor, facts, timeZone, questions, seen } = loaded
  const isOpen = proposal?.fate.state === 'waiting' || proposal?.fate.state === 'signed off'
  const standing = proposal?.fate.state === 'waiting' ? await findPolicyStanding(desk(), seen.claimId) : null
  const propose = (
    <ActionLink
      href={`/desk/claims/${seen.claimId}/verdict`}
      refusal={permissions.proposeVerdict(actor, facts)?.sentence}
      shortcut="claim.verdict"
    >
      Propose a verdict
    </ActionLink>
  )
  return (
    <Section id="verdict" title="Verdict" action={isOpen ? undefined : propose}>
      <QuestionList
        questions={questions}
        answers={facts.openProposal?.answers ?? null}
        isSignedOff={facts.signOff !== null}
      />
      {isOpen && <ProposalCard {...{ proposal, evidenceNumbers, timeZone }} />}
      {standing && <PolicyStanding {...standing} />}
      {proposal?.fate.state === 'waiting' &&
        (actsAs(actor, 'editor') ? (
          <>
            <SignOffForm
              action={signOff}
              initial={await startingForm('sign-off', searchParams, seen)}
              asksToLiftPolicy={proposal.overrideReason !== null}
              refusal={permissions.signOff(actor, facts)?.sentence ?? null}
            />
            <SendBackForm
              action={sendBack}
              initial={await startingForm('send-back', searchParams, seen)}
              refusal={permissions.sendBack(actor, facts)?.sentence ?? null}
            />
          </>
        ) : (
          <p className="text-muted">Waiting for an editor, who signs it off or sends it back.</p>
        ))}
      {proposal?.fate.state === 'waiting' && facts.openProposal?.byId === actor.id && (
        <WithdrawProposalForm
          action={withdrawProposal}
          initial={await startingForm('withdraw-proposal', searchParams, seen)}
          refusal={permissions.withdrawProposal(actor, facts)?.sentence ?? null}
        />
      )}
      {proposal && !isOpen && (
        <Details summary="The last proposal">
          <ProposalCard {...{ proposal, evidenceNumbers, timeZone }} withAnswers />
        </Details>
      )}
    </Section>
  )
}
