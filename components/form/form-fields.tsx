'use client'
import type { ComponentProps } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { Choice } from '../ui/choice.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextareaField, TextField } from '../ui/text-field.tsx'
import { useFormField } from './form-context.ts'

type Named<P> = Omit<P, 'defaultValue' | 'error' | 'value' | 'name'> & { name: string }
export type Option = { value: string; label: string; hint?: string; shortcut?: ShortcutId }

/** The fields of an ActionForm: each finds its value and its error in the form around it. */
export function FormText({ name, ...rest }: Named<ComponentProps<typeof TextField>>) {
  const { value, error } = useFormField(name)
  return <TextField name={name} defaultValue={value} error={error} {...rest} />
}

export function FormArea({ name, ...rest }: Named<ComponentProps<typeof TextareaField>>) {
  const { value, error } = useFormField(name)
  return <TextareaField name={name} defaultValue={value} error={error} {...rest} />
}

/** `blank` is the option that stands for "nothing chosen"; leave it out where there is always a choice. */
export function FormSelect({
  name,
  options,
  blank,
  ...rest
}: Named<ComponentProps<typeof SelectField>> & { options: readonly Option[]; blank?: string }) {
  const { value, error } = useFormField(name)
  return (
    // React draws a select's first choice once: another one needs another select.
    <SelectField key={value} name={name} defaultValue={value} error={error} {...rest}>
      {blank !== undefined && <option value="">{blank}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  )
}

export function FormChoice({
  name,
  legend,
  hint,
  options,
  optional,
}: {
  name: string
  legend: string
  hint?: string
  options: readonly Option[]
  optional?: boolean
}) {
  const { value, error } = useFormField(name)
  return (
    <Fieldset legend={legend} hint={hint} error={error} role="radiogroup" optional={optional}>
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            shortcut={option.shortcut}
            defaultChecked={option.value === value}
          />
        ))}
      </div>
    </Fieldset>
  )
}

export function FormTick({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const { value } = useFormField(name)
  return (
    <Choice
      type="checkbox"
      name={name}
      value="yes"
      label={label}
      hint={hint}
      defaultChecked={value === 'yes'}
    />
  )
}

export function FormHidden({ name }: { name: string }) {
  const { value } = useFormField(name)
  return <input type="hidden" name={name} value={value} readOnly />
}
