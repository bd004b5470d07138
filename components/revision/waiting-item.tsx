import { blankForm } from '#domain/form-state.ts'
import { WithdrawForm } from '../claim/withdraw-form.tsx'
import { Link } from '../ui/link.tsx'
import { AcceptForm } from './accept-form.tsx'
import { AnchorStateMark } from './anchor-state-mark.tsx'
import { CandidateForms } from './candidate-forms.tsx'
import { DifferenceList } from './difference-list.tsx'
import type { WaitingActions, WaitingClaim } from './waiting-claim.ts'
import { WordsSideBySide } from './words-side-by-side.tsx'

type Props = {
  claim: WaitingClaim
  language: string
  actions: WaitingActions
  /** The key that accepts means this one. */
  isKeyed: boolean
  onFocus: () => void
}

const way = 'inline-flex min-h-10 items-center'

/** One claim whose words wait: what they were, what they are, and every way to decide. */
export function WaitingItem({ claim, language, actions, isKeyed, onFocus }: Props) {
  const { claimId, number, refusals } = claim
  const seen = { claimId, basedOn: `${claim.version}` }
  return (
    <li
      data-claim={claimId}
      tabIndex={-1}
      onFocus={onFocus}
      aria-label={`Claim ${number}`}
      className="grid gap-3 py-4 outline-offset-4"
    >
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <AnchorStateMark state={claim.state} />
        <h3 className="min-w-0 font-medium">
          <Link href={`/desk/claims/${claimId}`}>Claim {number}</Link>: <bdi dir="auto">{claim.wording}</bdi>
        </h3>
      </div>
      <WordsSideBySide was={claim.was} is={claim.is?.words ?? null} language={language} />
      <DifferenceList differences={claim.differences} />
      {claim.candidates.length > 0 && (
        <CandidateForms claim={claim} language={language} action={actions.place} refusal={refusals.place} />
      )}
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        {claim.is && (
          <AcceptForm
            number={number}
            action={actions.accept}
            initial={blankForm(seen)}
            refusal={refusals.accept}
            isKeyed={isKeyed}
          />
        )}
        {refusals.place === null && (
          <Link href={`/desk/claims/${claimId}/words`} className={way}>
            Place claim {number} on other words
          </Link>
        )}
        {refusals.place === null && claim.state === 'changed' && (
          <Link href={`/desk/claims/${claimId}/wording`} className={way}>
            Reword claim {number}
          </Link>
        )}
        {refusals.withdraw === null && (
          <WithdrawForm
            label={`Withdraw claim ${number}`}
            action={actions.withdraw}
            initial={blankForm(seen)}
            refusal={null}
          />
        )}
      </div>
    </li>
  )
}
