import { type ComparedClaim, losesVerdict, tellsReaders } from '#domain/compared-revision.ts'
import { Badge } from '../ui/badge.tsx'
import { Link } from '../ui/link.tsx'
import { AnchorStateMark } from './anchor-state-mark.tsx'
import { DifferenceList } from './difference-list.tsx'
import { WordsSideBySide } from './words-side-by-side.tsx'

/** One claim whose words a new text changes: how, what differs, and what that does to its verdict. */
export function ComparedClaimItem({ claim, language }: { claim: ComparedClaim; language: string }) {
  return (
    <li className="grid gap-2 py-4">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <AnchorStateMark state={claim.state} />
        <h3 className="min-w-0 font-medium">
          <Link href={`/desk/claims/${claim.claimId}`}>Claim {claim.number}</Link>:{' '}
          <bdi dir="auto">{claim.wording}</bdi>
        </h3>
      </div>
      <WordsSideBySide was={claim.was} is={claim.is} language={language} />
      <DifferenceList differences={claim.differences} />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
        {claim.isHeldBack && <Badge>Held back</Badge>}
        {losesVerdict(claim) && (
          <Badge tone="attention">
            {claim.verdict === 'proposed' ? 'Proposal ends' : 'Verdict suspended'}
          </Badge>
        )}
        {tellsReaders(claim) && <Badge tone="attention">Readers get a notice</Badge>}
        <span>{whatFollows(claim)}</span>
      </p>
    </li>
  )
}

function whatFollows({ state, isPublished }: ComparedClaim): string {
  if (state === 'reworded') return 'Its verdict stands; somebody has to accept the new words.'
  if (state === 'changed') return 'It says something else now, so it comes back to the desk.'
  return `It has to be placed on other words, held back or ${isPublished ? 'retracted' : 'withdrawn'}.`
}
