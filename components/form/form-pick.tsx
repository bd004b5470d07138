'use client'
import { isTicked } from '#domain/form-values.ts'
import { useFormField } from './form-context.ts'

type Props = {
  name: string
  value: string
  /** For those who do not see beside what it stands. */
  label: string
  /** Where the list says what its ticks look like (`picksLook`): it is cheaper said once. */
  isPlain?: boolean
}

export const picksLook =
  '[&_label]:-m-2 [&_label]:inline-flex [&_label]:shrink-0 [&_label]:p-3 pointer-coarse:[&_label]:p-3.5 ' +
  '[&_input]:size-4 [&_input]:accent-ink'

/** One of many ticks of a name, standing in a list. */
export function FormPick({ name, value, label, isPlain }: Props) {
  const { value: ticked } = useFormField(name)
  return (
    <label className={isPlain ? undefined : '-m-2 inline-flex shrink-0 p-3 pointer-coarse:p-3.5'}>
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isTicked(ticked, value)}
        aria-label={label}
        className={isPlain ? undefined : 'size-4 accent-ink'}
      />
    </label>
  )
}
