import type { Actor } from '#domain/actor.ts'
import { coverageInWords } from '#domain/coverage.ts'
import { type BenchClaim, packPassages, type WorkbenchPassage, workbenchStrip } from '#domain/workbench.ts'
import type { AssignablePeople } from '../assignment/assign-fields.tsx'
import { AssignTicked } from '../assignment/assign-ticked.tsx'
import { Bench, type BenchProps } from '../bench/bench.tsx'
import { ArticleProgress } from './article-progress.tsx'
import { CoverageStrip } from './coverage-strip.tsx'

type Props = Pick<BenchProps, 'timeZone' | 'refusal' | 'actions' | 'undoable' | 'kept'> & {
  article: {
    id: string
    language: string
    revision: { id: string; text: string }
    claims: readonly BenchClaim[]
  }
  passages: readonly WorkbenchPassage[]
  actor: Actor
  now: Date
  /** What assigning the ticked claims takes, for those who assign. */
  assigning: (Omit<NonNullable<BenchProps['assigning']>, 'fields'> & { people: AssignablePeople }) | null
}

/** Coverage of an article, the bench on which it is taken apart, and below it how far the work has come. */
export function ArticleWorkbench({ article, passages, actor, now, assigning, ...rest }: Props) {
  const { id, language, revision, claims } = article
  const live = claims.some((claim) => !claim.isWithdrawn && !claim.isRetracted)
  return (
    <>
      <section aria-labelledby="coverage" className="mt-6">
        <h2 id="coverage" className="text-base font-semibold">
          Coverage
        </h2>
        <p className="mt-1 mb-2 tabular-nums">{coverageInWords(passages)}.</p>
        <CoverageStrip bars={workbenchStrip(passages, claims)} />
      </section>
      <Bench
        article={{ id, language, revisionId: revision.id, text: revision.text }}
        passages={packPassages(passages)}
        claims={claims}
        actor={{ id: actor.id, name: actor.name, role: actor.role }}
        assigning={
          assigning && {
            action: assigning.action,
            initial: assigning.initial,
            fields: <AssignTicked people={assigning.people} timeZone={rest.timeZone} isReasonAsked />,
          }
        }
        {...rest}
      />
      {live && <ArticleProgress claims={claims} now={now} />}
    </>
  )
}
