import { type PersonProgress, personInWords, personProgress, stageCounts } from '#domain/article-progress.ts'
import type { ClaimCard } from '#domain/workbench.ts'
import { StageBar } from '../claim/stage-bar.tsx'

type Props = { claims: readonly ClaimCard[]; now: Date }

/** How far the claims of an article are, and who has how many of them: a line a person, since a desk has dozens. */
export function ArticleProgress({ claims, now }: Props) {
  const people = personProgress(claims, now)
  return (
    <section aria-labelledby="progress" className="mt-6">
      <h2 id="progress" className="mb-2 text-base font-semibold">
        Progress
      </h2>
      <div className="grid items-start gap-x-12 gap-y-4 lg:grid-cols-2">
        <StageBar counts={stageCounts(claims)} />
        {people.length > 0 && (
          <ul
            aria-label="Who has how many of the claims"
            className="divide-y divide-hairline border-y border-hairline tabular-nums *:py-1.5"
          >
            {people.map((person) => (
              <PersonLine key={person.id} person={person} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function PersonLine({ person }: { person: PersonProgress }) {
  const { name, overdue } = person
  const [toCheck, rest] = personInWords(person)
  return (
    <li>
      <bdi>{name}</bdi>: {toCheck}
      {overdue > 0 && <strong className="font-medium text-attention"> ({overdue} overdue)</strong>}
      {toCheck && rest && ', '}
      {rest}
    </li>
  )
}
