'use client'
import { isTicked } from '#domain/form-values.ts'
import { Fieldset } from '../ui/fieldset.tsx'
import { useFormField } from './form-context.ts'

type Props = {
  name: string
  legend: string
  hint?: string
  options: readonly { value: string; label: string }[]
  required?: boolean
}

/** The list says how its ticks look: a desk may have dozens of people. */
const ticksLook =
  'flex max-h-48 flex-wrap gap-x-6 overflow-y-auto *:flex *:min-h-10 *:items-center *:gap-2.5 *:py-1 ' +
  'pointer-coarse:*:min-h-11 [&_input]:size-4 [&_input]:shrink-0 [&_input]:accent-ink'

/** Any number of ticks under one name; the form's value holds those that are set, a line each. */
export function FormTicks({ name, legend, hint, options, required = false }: Props) {
  const { value, error } = useFormField(name)
  return (
    <Fieldset legend={legend} hint={hint} error={error} optional={!required}>
      <div className={ticksLook}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={isTicked(value, option.value)}
            />
            <bdi>{option.label}</bdi>
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
