import type { ClaimCard, WorkbenchPassage } from '#domain/workbench.ts'
import { ClaimMark } from './claim-mark.tsx'

type Props = {
  language: string
  before: WorkbenchPassage | null
  passage: WorkbenchPassage
  after: WorkbenchPassage | null
  claims: readonly ClaimCard[]
}

/** A passage's words between its neighbours, which are muted. */
export function PassageInContext({ language, before, passage, after, claims }: Props) {
  return (
    <div lang={language} className="max-w-[66ch] space-y-3 font-serif text-lg leading-relaxed">
      {before && <Neighbour passage={before} />}
      <blockquote dir="auto" className="border-s-4 border-ink ps-4 whitespace-pre-line">
        {passage.segments.map(({ words, claims: numbers }, index) =>
          numbers.length === 0 ? (
            words
          ) : (
            <ClaimMark
              key={index}
              words={words}
              claims={claims.filter((claim) => numbers.includes(claim.number))}
            />
          ),
        )}
      </blockquote>
      {after && <Neighbour passage={after} />}
    </div>
  )
}

function Neighbour({ passage }: { passage: WorkbenchPassage }) {
  return (
    <p dir="auto" className="ps-5 whitespace-pre-line text-muted">
      {passage.segments.map((segment) => segment.words).join('')}
    </p>
  )
}
