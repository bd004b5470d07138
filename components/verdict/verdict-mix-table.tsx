import { verdicts } from '#domain/verdict.ts'
import { mixTotal, type VerdictMix } from '#domain/verdict-mix.ts'
import type { Words } from '#domain/words/words.ts'
import { Details } from '../ui/details.tsx'

const cell = 'border-b border-hairline py-1 pe-8 text-start'

/** The same figures as the bar, verdicts that nobody gave among them. */
export function VerdictMixTable({ mix, words: { t, number } }: { mix: VerdictMix; words: Words }) {
  return (
    <Details summary={t('verdict.asTable')}>
      <table className="tabular-nums">
        <thead>
          <tr>
            <th scope="col" className={cell}>
              {t('verdict.column.verdict')}
            </th>
            <th scope="col" className={cell}>
              {t('verdict.column.claims')}
            </th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => (
            <tr key={verdict}>
              <th scope="row" className={`${cell} font-normal`}>
                {t(`common.verdict.${verdict}`)}
              </th>
              <td className={cell}>{number(mix[verdict])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={`${cell} font-normal`}>
              {t('verdict.sum')}
            </th>
            <td className={cell}>{number(mixTotal(mix))}</td>
          </tr>
        </tbody>
      </table>
    </Details>
  )
}
