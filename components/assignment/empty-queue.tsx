import { isFiltered, type QueueQuery, type QueueTab, queueAddress, unfiltered } from '#domain/queue.ts'
import { ButtonLink } from '../ui/link.tsx'

type Empty = { why: string; example: string; way: [label: string, href: string] }

const articles: Empty['way'] = ['Look at the articles', '/desk/articles']
const take: Empty['way'] = ['See what nobody has yet', '/desk?show=new']

const empty: Record<QueueTab, Empty> = {
  'needs-me': {
    why: 'Nothing needs you at present. What is assigned to you, sent back to you or waits for your decision stands here, overdue first.',
    example:
      'For example: claim 3, “Trams ran on time on nine days out of ten”, due in 4 hours. You attach what speaks for or against it and propose a verdict.',
    way: take,
  },
  waiting: {
    why: 'None of your verdicts waits for a sign-off. What you propose stands here until an editor signs it off or sends it back.',
    example: 'For example: “Said: confirmed · So: unconfirmed” on claim 3, proposed by you two hours ago.',
    way: ['See what needs you', '/desk'],
  },
  due: {
    why: 'Nothing of yours has a due time. Editors set one when they assign a claim; it then stands here by its date.',
    example: 'For example: claim 3, due on Friday at 14:00.',
    way: ['See what needs you', '/desk'],
  },
  new: {
    why: 'Every claim has somebody who checks it. New ones stand here as soon as they are made of an article.',
    example: 'For example: claim 7, “Trams ran on time on 328 days of 2025”, made ten minutes ago.',
    way: articles,
  },
}

/** A queue with nothing in it: why, what to do, and what would stand here. */
export function EmptyQueue({ query }: { query: QueueQuery }) {
  const isNarrowed = isFiltered(query)
  const { why, example, way } = empty[query.show]
  const [label, href] = isNarrowed ? ['Clear the filters', queueAddress(unfiltered(query))] : way
  return (
    <div className="grid max-w-[62ch] justify-items-start gap-4 pt-2">
      <p>{isNarrowed ? 'No claim here is what the filters ask for.' : why}</p>
      <ButtonLink href={href}>{label}</ButtonLink>
      {!isNarrowed && <p className="text-muted">{example}</p>}
    </div>
  )
}
