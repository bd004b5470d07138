import { sourceKinds, sourceKindWord } from '#domain/attribution.ts'
import { reliabilities, reliabilityWord } from '#domain/evidence.ts'
import type { SourceFilter } from '#domain/source-draft.ts'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'

/** Narrows the list of sources; what is asked for stands in the address. */
export function SourceFilterForm({ filter, path }: { filter: SourceFilter; path: string }) {
  const isNarrowed = filter.q !== '' || filter.kind !== null || filter.reliability !== null
  return (
    <form
      method="get"
      action={path}
      aria-label="Find sources"
      className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_11rem_15rem_auto]"
    >
      <TextField
        name="q"
        type="search"
        shortcut="go.search"
        label="Name or alias"
        defaultValue={filter.q}
        maxLength={200}
        optional
      />
      <SelectField name="kind" label="Kind" defaultValue={filter.kind ?? ''} optional>
        <option value="">Any</option>
        {sourceKinds.map((kind) => (
          <option key={kind} value={kind}>
            {sourceKindWord[kind]}
          </option>
        ))}
      </SelectField>
      <SelectField name="reliability" label="Reliability" defaultValue={filter.reliability ?? ''} optional>
        <option value="">Any</option>
        {reliabilities.map((grade) => (
          <option key={grade} value={grade}>
            {grade}: {reliabilityWord[grade]}
          </option>
        ))}
      </SelectField>
      <div className="flex flex-wrap items-center gap-x-4">
        <Button>Find</Button>
        {isNarrowed && (
          <Link href={path} className="inline-flex min-h-10 items-center">
            Show all
          </Link>
        )}
      </div>
    </form>
  )
}
