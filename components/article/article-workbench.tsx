import { coverageInWords } from '#domain/coverage.ts'
import { paragraphsOf } from '#domain/text/paragraphs.ts'
import { type ClaimCard, type WorkbenchPassage, workbenchStrip } from '#domain/workbench.ts'
import { type Assigning, ClaimsToAssign } from '../assignment/claims-to-assign.tsx'
import { ArticleProgress } from './article-progress.tsx'
import { ArticleText } from './article-text.tsx'
import { CoverageStrip } from './coverage-strip.tsx'

type Props = {
  article: { id: string; language: string; revision: { text: string }; claims: readonly ClaimCard[] }
  passages: readonly WorkbenchPassage[]
  canClaim: boolean
  timeZone: string
  now: Date
  /** What assigning the ticked claims takes, for those who assign. */
  assigning: Assigning | null
}

/** Coverage, text and claims of an article; beside each other where there is room. */
export function ArticleWorkbench({ article, passages, canClaim, timeZone, now, assigning }: Props) {
  const live = article.claims.filter((claim) => !claim.isWithdrawn && !claim.isRetracted).length
  return (
    <>
      <section aria-labelledby="coverage" className="mt-6">
        <h2 id="coverage" className="text-base font-semibold">
          Coverage
        </h2>
        <p className="mt-1 mb-2 tabular-nums">{coverageInWords(passages)}.</p>
        <CoverageStrip bars={workbenchStrip(passages, article.claims)} />
      </section>
      {live > 0 && <ArticleProgress claims={article.claims} now={now} />}
      <div className="mt-6 grid items-start gap-x-12 gap-y-8 border-t border-hairline pt-6 xl:grid-cols-[minmax(0,42rem)_minmax(22rem,1fr)]">
        <section aria-labelledby="text">
          <h2 id="text" className="text-base font-semibold">
            Text
          </h2>
          <p className="mt-1 mb-4 max-w-[66ch] text-muted">{howTo(canClaim)}</p>
          <ArticleText
            articleId={article.id}
            language={article.language}
            paragraphs={paragraphsOf(article.revision.text, passages)}
            claims={new Map(article.claims.map((claim) => [claim.number, claim]))}
            canClaim={canClaim}
          />
        </section>
        <section aria-labelledby="claims" className="min-w-0">
          <h2 id="claims" className="mb-3 text-base font-semibold">
            Claims, {live}
          </h2>
          <ClaimsToAssign claims={article.claims} timeZone={timeZone} assigning={assigning} />
        </section>
      </div>
    </>
  )
}

function howTo(canClaim: boolean): string {
  return canClaim
    ? 'Each sentence is a passage with its number. Open the number to make a claim of it or to set it aside.'
    : 'Each sentence is a passage with its number. Editors make claims of passages or set them aside.'
}
