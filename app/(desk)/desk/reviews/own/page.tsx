import { requireActor } from '#app/session.ts'
import { Link } from '#components/ui/link.tsx'
import { OwnProposals } from '../own-proposals.tsx'

export const metadata = { title: 'Your proposals' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OwnProposalsPage({ searchParams }: Props) {
  const actor = await requireActor()
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-xl font-semibold">Your proposals</h1>
        <Link href="/desk/reviews">Reviews</Link>
      </div>
      <OwnProposals actor={actor} path="/desk/reviews/own" searchParams={searchParams} />
    </div>
  )
}
