import { useId } from 'react'
import { type SourceKind, sourceKinds, sourceKindWord } from '#domain/attribution.ts'
import { reliabilities, reliabilityWord } from '#domain/evidence.ts'
import { FormSelect, FormText } from '../form/form-fields.tsx'
import { SourceNames } from '../source/source-names.tsx'
import { Fieldset } from '../ui/fieldset.tsx'

export type KnownSource = {
  id: string
  name: string
  kind: SourceKind
  reliability: string
  aliases: readonly string[]
}

/** A source that the desk knows, or a new one with its kind and the grade of its record. */
export function SourceFields({ sources }: { sources: readonly KnownSource[] }) {
  const namesId = useId()
  return (
    <Fieldset
      legend="Source"
      hint="Choose one that the desk knows, or name a new one with its kind and its record. F is not the worst: it cannot be judged."
    >
      <FormSelect
        name="sourceId"
        label="Known source"
        blank={sources.length === 0 ? 'None is known yet' : 'A new one, named below'}
        options={sources.map(({ id, name, kind, reliability, aliases }) => ({
          value: id,
          label: `${name} (${[sourceKindWord[kind].toLowerCase(), reliability, ...alsoCalled(aliases)].join(', ')})`,
        }))}
        optional
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <FormText
          name="sourceName"
          label="New source"
          hint="Unless it is chosen above. What is offered here is known already."
          list={namesId}
          maxLength={200}
          autoComplete="off"
          optional
        />
        <FormSelect
          name="sourceKind"
          label="It is"
          hint="Needed for a new one."
          blank="Choose what it is"
          options={sourceKinds.map((kind) => ({ value: kind, label: sourceKindWord[kind] }))}
          optional
        />
        <FormSelect
          name="reliability"
          label="Its record"
          hint="Needed for a new one."
          blank="Choose a grade"
          options={reliabilities.map((grade) => ({
            value: grade,
            label: `${grade}: ${reliabilityWord[grade]}`,
          }))}
          optional
        />
      </div>
      <SourceNames id={namesId} sources={sources} />
    </Fieldset>
  )
}

function alsoCalled(aliases: readonly string[]): string[] {
  return aliases.length > 0 ? [`also ${aliases.join(', ')}`] : []
}
