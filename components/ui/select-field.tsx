import type { ComponentProps } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { KeyedSelect } from '../shortcut/keyed.tsx'
import { cn } from './cn.ts'
import { controlClass, Field, type FieldProps } from './field.tsx'

export function SelectField({
  label,
  hint,
  error,
  optional,
  className,
  shortcut,
  children,
  ...rest
}: FieldProps & ComponentProps<'select'> & { shortcut?: ShortcutId }) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <KeyedSelect
          shortcut={shortcut}
          className={cn(controlClass, 'pe-8', className)}
          {...rest}
          {...control}
        >
          {children}
        </KeyedSelect>
      )}
    </Field>
  )
}
