import type { BalancePiece, BalanceRow } from '#domain/evidence-balance.ts'
import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { Cell, HeaderCell, Table } from '../ui/table.tsx'

/** The balance of the evidence in rows, with the same links. */
export function BalanceTable({ rows, words }: { rows: readonly BalanceRow[]; words: Words }) {
  const { t } = words
  return (
    <Table caption={t('graph.balance')}>
      <thead>
        <tr>
          <HeaderCell>{t('graph.piece')}</HeaderCell>
          <HeaderCell>{t('graph.question')}</HeaderCell>
          <HeaderCell>{t('graph.mark')}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ question, stance, pieces }) =>
          pieces.map((piece) => (
            <tr key={`${question} ${piece.number}`}>
              <Cell>
                <Link href={`#e${piece.number}`}>{piece.number}</Link>
              </Cell>
              <Cell>
                {t(`common.question.${question}`)} {t(`kinds.stance.${stance}`)}
              </Cell>
              <Cell>{weight(piece, words)}</Cell>
            </tr>
          )),
        )}
      </tbody>
    </Table>
  )
}

function weight({ isPrimary, isCounted }: BalancePiece, { t }: Words): string {
  const proximity = t(`kinds.proximity.${isPrimary ? 'primary' : 'secondary'}`)
  return isCounted ? proximity : `${proximity}${t('independence.comma')}${t('graph.notCounted')}`
}
