import { personProgress, stageCounts } from '#domain/article-progress.ts'
import type { ClaimCard } from '#domain/workbench.ts'
import { StageBar } from '../claim/stage-bar.tsx'
import { HeaderCell, Table } from '../ui/table.tsx'

type Props = { claims: readonly ClaimCard[]; now: Date }

/** Looks of a cell, said once for the table: it has five for each person. */
const cells = '[&_td]:border-b [&_td]:border-hairline [&_td]:py-2 [&_td]:pe-4'

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
            <tbody className={`align-top ${cells}`}>
              {people.map(({ id, name, open, overdue, waiting, signedOff }) => (
                <tr key={id}>
                  <td>
                    <bdi>{name}</bdi>
                  </td>
                  <td>{open}</td>
                  <td className={overdue > 0 ? 'font-medium text-attention' : undefined}>{overdue}</td>
                  <td>{waiting}</td>
                  <td>{signedOff}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </div>
    </section>
  )
}
