import type { ComponentProps } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { KeyedInput } from '../shortcut/keyed.tsx'
import { cn } from './cn.ts'
import { controlClass, Field, type FieldProps } from './field.tsx'

export function TextField({
  label,
  hint,
  error,
  optional,
  className,
  shortcut,
  ...rest
}: FieldProps & ComponentProps<'input'> & { shortcut?: ShortcutId }) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <KeyedInput
          shortcut={shortcut}
          dir="auto"
          className={cn(controlClass, className)}
          {...rest}
          {...control}
        />
      )}
    </Field>
  )
}

export function TextareaField({
  label,
  hint,
  error,
  optional,
  className,
  rows = 4,
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <textarea
          rows={rows}
          // As `dir="auto"` for each paragraph; with that attribute a browser takes 20 s over a pasted megabyte.
          className={cn(controlClass, 'resize-y leading-normal [unicode-bidi:plaintext]', className)}
          {...rest}
          {...control}
        />
      )}
    </Field>
  )
}
