import type { ReactNode } from 'react'
import { sourceKinds, sourceKindWord } from '#domain/attribution.ts'
import type { HopRow } from '#domain/hop-rows.ts'
import { cn } from '../ui/cn.ts'
import { controlClass } from '../ui/field.tsx'
import { HopCell } from './hop-cell.tsx'

/** Labels of a hop's fields, by field name. */
export const hopFieldNames = {
  who: 'Who',
  whoKind: 'What they are',
  cue: 'Reporting verb',
  hedge: 'Hedge',
}

const field = cn(controlClass, 'px-2 py-1')

export type HopErrors = Partial<Record<keyof HopRow, string>>

type Props = {
  row: HopRow
  errors?: HopErrors
  /** From 1. */
  hop: number
  /** The id of the list of sources that are offered. */
  sourcesId: string
  /** Language of the article, whose words the verb and the hedge are. */
  language?: string
  /** What can be done with the row. */
  children?: ReactNode
}

/** Who said or carried it, what they are, and the article's words for it. */
export function HopFields({ row, errors = {}, hop, sourcesId, language, children }: Props) {
  const cell = (name: keyof HopRow) => ({ label: hopFieldNames[name], hop, error: errors[name] ?? null })
  const words = { dir: 'auto', lang: language, autoComplete: 'off', className: field }
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2">
      <HopCell {...cell('who')}>
        {(control) => (
          <input
            name="who"
            data-doing="who"
            defaultValue={row.who}
            list={sourcesId}
            {...{ ...words, lang: undefined }}
            {...control}
          />
        )}
      </HopCell>
      <HopCell {...cell('whoKind')}>
        {(control) => (
          <select name="whoKind" defaultValue={row.whoKind} className={cn(field, 'pe-8')} {...control}>
            {sourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {sourceKindWord[kind]}
              </option>
            ))}
            <option value="anonymous">Anonymous, described</option>
          </select>
        )}
      </HopCell>
      <HopCell {...cell('cue')}>
        {(control) => <input name="cue" defaultValue={row.cue} {...words} {...control} />}
      </HopCell>
      <HopCell {...cell('hedge')}>
        {(control) => <input name="hedge" defaultValue={row.hedge} {...words} {...control} />}
      </HopCell>
      {children}
    </div>
  )
}
