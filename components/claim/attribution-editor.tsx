'use client'
import { type ReactNode, use, useId } from 'react'
import { emptyHopRow, type HopRow, hopErrorName, hopRows } from '#domain/hop-rows.ts'
import { FormContext } from '../form/form-context.ts'
import { Fieldset } from '../ui/fieldset.tsx'
import { type HopErrors, HopFields } from './hop-fields.tsx'
import { HopList } from './hop-list.tsx'
import { type KnownSource, useKnownSources } from './use-known-sources.ts'

export type AttributionProps = {
  /** Known sources: offered before anything is typed, and looked up for their records. */
  sources: readonly KnownSource[]
  /** Language of the article. */
  language?: string
  same?: { label: string; rows: readonly HopRow[] } | null
  isCompact?: boolean
  /** Where the first rows come from, when nobody typed them. */
  note?: ReactNode
}

const hint =
  'A row each, the first speaker first. Describe whoever is not named. Empty: the article itself speaks.'

/**
 * The attribution chain of a claim's form. There is always a row to type in; without JavaScript two more stand
 * below it, since nothing else can add them.
 */
export function AttributionEditor({
  sources,
  language,
  same = null,
  isCompact = false,
  note,
}: AttributionProps) {
  const { values, errors } = use(FormContext)
  const sourcesId = useId()
  const { offered, ask, find } = useKnownSources(sources)
  const filled = hopRows(values)
  const rows = filled.length > 0 ? filled : [emptyHopRow]
  const other = same && JSON.stringify(same.rows) !== JSON.stringify(filled) ? same : null
  const errorsOf = (row: number): HopErrors => {
    const of = (field: keyof HopRow) => errors[hopErrorName(field, row)]?.[0]
    // A fault of the whole column, such as a NUL somewhere in it, stands at its first row.
    return { who: of('who') ?? (row === 0 ? errors.who?.[0] : undefined), ...rest(of) }
  }
  return (
    <Fieldset legend="Who said it first, and who carried it" hint={isCompact ? undefined : hint}>
      {note}
      <HopList
        key={JSON.stringify(rows)}
        start={rows.map((row, index) => ({ row, errors: errorsOf(index) }))}
        {...{ sourcesId, language, same: other, offered, find, ask }}
      />
      <noscript>
        <div className="grid gap-5">
          {[rows.length, rows.length + 1].map((row) => (
            <HopFields
              key={row}
              row={emptyHopRow}
              hop={row + 1}
              errors={errorsOf(row)}
              {...{ sourcesId, language }}
            />
          ))}
        </div>
      </noscript>
      <datalist id={sourcesId}>
        {(offered ?? sources).map(({ name, called = name }) => (
          <option key={called} value={called} label={called === name ? undefined : name} />
        ))}
      </datalist>
    </Fieldset>
  )
}

const rest = (of: (field: keyof HopRow) => string | undefined) => ({
  ...{ whoKind: of('whoKind'), cue: of('cue'), hedge: of('hedge') },
})
