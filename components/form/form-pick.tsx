'use client'
import { isTicked } from '#domain/form-values.ts'
import { useFormField } from './form-context.ts'

type Props = {
  name: string
  value: string
  /** For those who do not see beside what it stands. */
  label: string
}

/** What its ticks look like, for the list to say: once is cheaper than on each. */
export const picksLook =
  '[&_label]:-m-2 [&_label]:inline-flex [&_label]:shrink-0 [&_label]:p-3 pointer-coarse:[&_label]:p-3.5 ' +
  '[&_input]:size-4 [&_input]:accent-ink'

/** One of many ticks of a name, standing in a list. */
export function FormPick({ name, value, label }: Props) {
  const { value: ticked } = useFormField(name)
  return (
    <label>
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isTicked(ticked, value)}
        aria-label={label}
      />
    </label>
  )
}
