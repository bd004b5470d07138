import { currentNewsroom } from '#app/current-newsroom.ts'
import { startingForm } from '#app/kept-form.ts'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { OwnProposalList } from '#components/verdict/own-proposal-list.tsx'
import { WithdrawProposalForm } from '#components/verdict/withdraw-proposal-form.tsx'
import { desk } from '#db/client.ts'
import { listOwnProposals } from '#db/queries/list-own-proposals.ts'
import type { Actor } from '#domain/actor.ts'
import { withdrawProposal } from '../claims/[claimId]/actions.ts'
import { pageNumberOf } from '../page-number.ts'

type Props = {
  actor: Actor
  path: string
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What became of a person's own proposals, with the way to take back those that wait. */
export async function OwnProposals({ actor, path, searchParams }: Props) {
  const page = await pageNumberOf(searchParams)
  const { timeZone } = await currentNewsroom()
  const { proposals, hasMore } = await listOwnProposals(desk(), actor.id, page)
  const waiting = proposals.filter(({ fate }) => fate.state === 'waiting')
  const forms = await Promise.all(
    waiting.map(async ({ proposalId, claimId, version }, index) => {
      const seen = { claimId, basedOn: String(version) }
      const initial = await startingForm('withdraw-proposal', searchParams, seen)
      const about = { action: withdrawProposal, initial, number: index + 1, refusal: null }
      return [proposalId, <WithdrawProposalForm key={proposalId} {...about} />] as const
    }),
  )
  return (
    <>
      <OwnProposalList proposals={proposals} timeZone={timeZone} withdrawForms={new Map(forms)} />
      <PageTurner path={path} page={page} hasMore={hasMore} before="Previous" after="Next" />
    </>
  )
}
