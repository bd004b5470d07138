'use client'
import { isTicked } from '#domain/form-values.ts'
import { useFormField } from './form-context.ts'

/** One of many ticks of a name, standing in a list; `label` is for those who do not see beside what it stands. */
export function FormPick({ name, value, label }: { name: string; value: string; label: string }) {
  const { value: ticked } = useFormField(name)
  return (
    <label className="-m-2 inline-flex shrink-0 p-3 pointer-coarse:p-3.5">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isTicked(ticked, value)}
        aria-label={label}
        className="size-4 accent-ink"
      />
    </label>
  )
}
