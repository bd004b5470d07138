'use client'
import { isTicked } from '#domain/form-values.ts'
import { Choice } from '../ui/choice.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { useFormField } from './form-context.ts'

type Props = {
  name: string
  legend: string
  hint?: string
  options: readonly { value: string; label: string }[]
  required?: boolean
}

/** Any number of ticks under one name; the form's value holds those that are set, a line each. */
export function FormTicks({ name, legend, hint, options, required = false }: Props) {
  const { value, error } = useFormField(name)
  return (
    <Fieldset legend={legend} hint={hint} error={error} optional={!required}>
      <div className="flex max-h-48 flex-wrap gap-x-6 overflow-y-auto">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={name}
            value={option.value}
            label={<bdi>{option.label}</bdi>}
            defaultChecked={isTicked(value, option.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
