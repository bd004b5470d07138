import { ButtonLink } from '../ui/link.tsx'

/** The desk before its first article; `refusal` is why this person cannot bring one in. */
export function NoArticles({ refusal }: { refusal: string | null }) {
  return (
    <div className="grid max-w-[62ch] justify-items-start gap-4 border-t border-hairline pt-6">
      <p>No article is on this desk yet, so there is nothing to check.</p>
      {refusal ? (
        <p className="text-muted">{refusal}</p>
      ) : (
        <ButtonLink variant="primary" href="/desk/articles/new" shortcut="new">
          Add an article
        </ButtonLink>
      )}
      <p className="text-muted">
        For example: a report of ten sentences, “Trams ran on time on nine days out of ten, the city says”.
        Each sentence becomes a passage; some are claimed and checked, the others are set aside with a reason.
      </p>
    </div>
  )
}
