'use client'
import { checkPath } from '#domain/check-address.ts'
import { ButtonLink } from '../ui/link.tsx'

type Props = {
  article: { id: string; slug: string | null; editions: number }
  nextUnread: { id: string; position: number } | null
  canClaim: boolean
  canPublish: boolean
  canRetract: boolean
  canRevise?: boolean
}

/** What can be done next with an article. */
export function WaysOn({ article, nextUnread, canClaim, canPublish, canRetract, canRevise }: Props) {
  const { id, slug, editions } = article
  const isRead = nextUnread === null
  return (
    <nav aria-label="This article" className="mt-4 flex flex-wrap items-center gap-2">
      {nextUnread && canClaim && (
        <ButtonLink variant="primary" href={`/desk/articles/${id}/passages/${nextUnread.id}`}>
          Read on at passage {nextUnread.position}
        </ButtonLink>
      )}
      {canPublish && (
        <ButtonLink variant={isRead ? 'primary' : 'secondary'} href={`/desk/articles/${id}/publish`}>
          {editions > 0 ? 'Preview and publish a new edition' : 'Preview and publish'}
        </ButtonLink>
      )}
      {canRevise && <ButtonLink href={`/desk/articles/${id}/revise`}>New revision</ButtonLink>}
      {slug && editions > 0 && (
        <ButtonLink variant="quiet" href={checkPath(slug)}>
          As readers see it, edition {editions}
        </ButtonLink>
      )}
      {canRetract && (
        <ButtonLink variant="quiet" href={`/desk/articles/${id}/retract`}>
          Retract the article
        </ButtonLink>
      )}
    </nav>
  )
}
