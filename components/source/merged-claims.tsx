import { MERGE_LIMIT } from '#domain/source-draft.ts'
import { Link } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'

type Changed = {
  id: string
  articleId: string
  articleTitle: string
  language: string
  number: number
  wording: string
  proposer: string | null
  signer: string | null
}

/** The claims that a merge changes, article by article, with the approvals that fall. */
export function MergedClaims({ claims }: { claims: readonly Changed[] }) {
  const falling = claims.filter(({ signer }) => signer !== null).length
  const ending = claims.filter(({ signer, proposer }) => signer === null && proposer !== null).length
  const isTooMany = claims.length > MERGE_LIMIT
  return (
    <Section
      title={isTooMany ? `More than ${MERGE_LIMIT} claims change` : `Claims that change, ${claims.length}`}
    >
      <p>
        {claims.length === 0
          ? 'No live claim rests on it, so none changes.'
          : `${sentence(falling, 'sign-off falls', 'sign-offs fall')} ${sentence(ending, 'open proposal ends', 'open proposals end')} Each claim counts as edited by you: you can never sign it off.`}
      </p>
      {claims.length > 0 && (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {claims.slice(0, MERGE_LIMIT).map((claim) => (
            <li key={claim.id} className="grid gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_16rem]">
              <div className="min-w-0">
                <Link href={`/desk/claims/${claim.id}`} lang={claim.language} className="inline-block py-0.5">
                  <bdi>{claim.wording}</bdi>
                </Link>
                <p className="text-muted">
                  Claim {claim.number} · <bdi lang={claim.language}>{claim.articleTitle}</bdi>
                </p>
              </div>
              <p>{whatFalls(claim)}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function whatFalls({ proposer, signer }: Changed): string {
  if (signer) return `The sign-off by ${signer} falls.`
  return proposer ? `The proposal by ${proposer} ends.` : 'Nothing was decided yet.'
}

function sentence(count: number, one: string, many: string): string {
  return `${count === 0 ? 'No' : count} ${count === 1 ? one : many}.`
}
