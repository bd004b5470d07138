import { questionLine } from '#components/claim/question-line.ts'
import { PolicyStanding } from '#components/policy/policy-standing.tsx'
import { Details } from '#components/ui/details.tsx'
import { ClaimVerdict } from '#components/verdict/claim-verdict.tsx'
import { ProposalCard } from '#components/verdict/proposal-card.tsx'
import { actsAs } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { sendBack, signOff, withdrawProposal } from './actions.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** The questions, the proposal with its decision forms, or the way to propose one. */
export function VerdictSection({ loaded }: { loaded: LoadedClaimPage }) {
  const { actor, facts, timeZone, seen, proposal, standing, kept } = loaded
  const state = proposal?.fate.state
  const isOpen = state === 'waiting' || state === 'signed off'
  const evidenceNumbers = loaded.evidence.map(({ number }) => number)
  const why = (permission: 'proposeVerdict' | 'signOff' | 'sendBack' | 'withdrawProposal') =>
    permissions[permission](actor, facts)?.sentence ?? null
  const answers = facts.openProposal?.answers ?? null
  const decision = {
    ...{ seen, kept },
    isEditor: actsAs(actor, 'editor'),
    isOwn: facts.openProposal?.byId === actor.id,
    asksToLiftPolicy: proposal?.overrideReason != null,
    actions: { signOff, sendBack, withdrawProposal },
    refusals: {
      signOff: why('signOff'),
      sendBack: why('sendBack'),
      withdrawProposal: why('withdrawProposal'),
    },
  }
  // The proposal's words are Markdown, whose parser is not for the browser.
  return (
    <ClaimVerdict
      claimId={seen.claimId}
      questions={loaded.questions.map((question) => questionLine(question, answers, facts.signOff !== null))}
      propose={isOpen ? null : { refusal: why('proposeVerdict') }}
      decision={state === 'waiting' ? decision : null}
      open={
        proposal &&
        isOpen && (
          <>
            <ProposalCard {...{ proposal, evidenceNumbers, timeZone }} />
            {standing && <PolicyStanding {...standing} />}
          </>
        )
      }
      last={
        proposal &&
        !isOpen && (
          <Details summary="The last proposal">
            <ProposalCard {...{ proposal, evidenceNumbers, timeZone }} withAnswers />
          </Details>
        )
      }
    />
  )
}
