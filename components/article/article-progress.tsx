import { personProgress, stageCounts } from '#domain/article-progress.ts'
import type { ClaimCard } from '#domain/workbench.ts'
import { StageBar } from '../claim/stage-bar.tsx'
import { Cell, HeaderCell, Table } from '../ui/table.tsx'

type Props = { claims: readonly ClaimCard[]; now: Date }

/** How far the claims of an article are, and who has how many of them. */
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
          <Table caption="Who has how many of the claims">
            <thead>
              <tr>
                <HeaderCell>Person</HeaderCell>
                <HeaderCell>To check</HeaderCell>
                <HeaderCell>Overdue</HeaderCell>
                <HeaderCell>Waiting</HeaderCell>
                <HeaderCell>Signed off</HeaderCell>
              </tr>
            </thead>
            <tbody>
              {people.map(({ id, name, open, overdue, waiting, signedOff }) => (
                <tr key={id}>
                  <Cell>
                    <bdi>{name}</bdi>
                  </Cell>
                  <Cell>{open}</Cell>
                  <Cell className={overdue > 0 ? 'font-medium text-attention' : undefined}>{overdue}</Cell>
                  <Cell>{waiting}</Cell>
                  <Cell>{signedOff}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </div>
    </section>
  )
}
