import { chainLines } from '#components/check/chain-line.ts'
import { ClaimOrigin } from '#components/claim/claim-origin.tsx'
import { weakestWords } from '#components/claim/weakest-words.ts'
import { weakestHop } from '#domain/attribution.ts'
import { permissions } from '#domain/permissions.ts'
import { wordsIn } from '#domain/words/words.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** Its words in the article and who said them, as words: they are drawn in the browser as well. */
export function OriginSection({ loaded: { actor, claim, facts, hops } }: { loaded: LoadedClaimPage }) {
  const { anchor, article } = claim
  const weakest = weakestHop(hops)
  return (
    <ClaimOrigin
      claimId={claim.id}
      anchor={
        anchor && {
          ...{ exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix, isLost: anchor.isLost },
        }
      }
      outlet={article.outlet}
      language={article.language}
      chain={chainLines(hops, wordsIn('en'))}
      weakest={weakest && { name: hops[weakest.at]?.name ?? '', why: weakestWords(weakest.why) }}
      refusal={permissions.rewordClaim(actor, facts)?.sentence ?? null}
    />
  )
}
