import { ButtonLink } from '../ui/link.tsx'

type Place = { id: string; position: number }
type Props = { articleId: string; before: Place | null; after: Place | null; nextUnread: Place | null }

/** The ways on from a passage. */
export function PassageTurner({ articleId, before, after, nextUnread }: Props) {
  const href = (place: Place) => `/desk/articles/${articleId}/passages/${place.id}`
  return (
    <nav aria-label="Passages" className="flex flex-wrap gap-2">
      {before && (
        <ButtonLink rel="prev" shortcut="previous" href={href(before)}>
          Previous<span className="sr-only"> passage, {before.position}</span>
        </ButtonLink>
      )}
      {after && (
        <ButtonLink rel="next" shortcut="next" href={href(after)}>
          Next<span className="sr-only"> passage, {after.position}</span>
        </ButtonLink>
      )}
      {nextUnread && (
        <ButtonLink href={href(nextUnread)}>Next unread passage, {nextUnread.position}</ButtonLink>
      )}
    </nav>
  )
}
