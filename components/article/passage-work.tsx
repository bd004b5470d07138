import type { WorkbenchPassage } from '#domain/workbench.ts'
import { ClaimCardItem } from '../claim/claim-card-item.tsx'
import { Link } from '../ui/link.tsx'
import { PassageForms, type PassageWorkProps } from './passage-forms.tsx'
import { PassageInContext } from './passage-in-context.tsx'
import { PassageTurner } from './passage-turner.tsx'

/** One passage: its words in their place, the claims on it, and the forms that decide what becomes of it. */
export function PassageWork(props: PassageWorkProps) {
  const { found, timeZone } = props
  const { article, passage, claims } = found
  return (
    <>
      <p className="mb-1">
        <Link
          href={`/desk/articles/${article.id}#passage-${passage.position}`}
          lang={article.language}
          shortcut="up"
        >
          <bdi>{article.title}</bdi>
        </Link>
      </p>
      <h1 className="text-xl font-semibold">
        Passage {passage.position} of {found.count}
      </h1>
      <p className="mt-1 mb-4 text-muted">{stateInWords(passage, props.refusal === null)}</p>
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,42rem)_minmax(22rem,1fr)]">
        <div className="grid min-w-0 gap-6">
          <PassageInContext language={article.language} {...found} />
          <PassageTurner
            articleId={article.id}
            before={found.before}
            after={found.after}
            nextUnread={found.nextUnread}
          />
          {claims.length > 0 && (
            <section aria-labelledby="claims">
              <h2 id="claims" className="mb-2 text-base font-semibold">
                Claims on this passage
              </h2>
              <ul className="grid gap-2">
                {claims.map((claim) => (
                  <ClaimCardItem key={claim.id} claim={claim} timeZone={timeZone} />
                ))}
              </ul>
            </section>
          )}
        </div>
        <PassageForms {...props} />
      </div>
    </>
  )
}

function stateInWords({ state, claims }: WorkbenchPassage, canClaim: boolean): string {
  if (state === 'unread') return canClaim ? 'Unread: make a claim of it, or set it aside.' : 'Unread.'
  if (state === 'set aside') return 'Set aside.'
  return claims.length === 1 ? 'One claim stands on it.' : `${claims.length} claims stand on it.`
}
