import type { EditionClaim } from '#domain/edition.ts'
import { type BalanceRow, evidenceBalance } from '#domain/evidence-balance.ts'
import { questions } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { Details } from '../ui/details.tsx'
import { BalanceMarks } from './balance-marks.tsx'
import { BalanceTable } from './balance-table.tsx'

type Props = { claim: EditionClaim; words: Words }

/** What speaks for and against, one circle a piece: filled when primary, outlined when secondary. */
export function EvidenceBalance({ claim, words }: Props) {
  const { t } = words
  const rows = evidenceBalance(claim)
  if (rows.length === 0) return null
  const asked = questions.filter((question) => rows.some((row) => row.question === question))
  return (
    <figure className="font-sans text-sm">
      <p className="mb-2 font-semibold">{t('graph.balance')}</p>
      {asked.map((question) => {
        const sides = rows.filter((row) => row.question === question)
        return (
          <div key={question} className="mb-3">
            <p>
              <span className="font-medium">{t(`common.question.${question}`)}</span>{' '}
              {sentence(words.list(sides.map((row) => sideInWords(row, words))))}
            </p>
            <div className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-muted" aria-hidden="true">
              {sides.map((row) => (
                <BalanceMarks key={row.stance} row={row} words={words} />
              ))}
            </div>
          </div>
        )
      })}
      <figcaption>
        <p className="text-muted">{t('graph.key')}</p>
        <Details summary={t('graph.asTable')}>
          <BalanceTable rows={rows} words={words} />
        </Details>
      </figcaption>
    </figure>
  )
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** "2 pieces support it (1 primary)". */
function sideInWords({ stance, pieces }: BalanceRow, { t }: Words): string {
  const side = t(`graph.side.${stance}`, { n: pieces.length })
  const primary = pieces.filter((piece) => piece.isPrimary).length
  return primary === 0 ? side : `${side} (${t('graph.ofThemPrimary', { n: primary })})`
}
