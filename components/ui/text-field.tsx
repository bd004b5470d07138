import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { controlClass, Field, type FieldProps } from './field.tsx'

export function TextField({
  label,
  hint,
  error,
  optional,
  className,
  ...rest
}: FieldProps & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => <input dir="auto" className={cn(controlClass, className)} {...rest} {...control} />}
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
          dir="auto"
          rows={rows}
          className={cn(controlClass, 'resize-y leading-normal', className)}
          {...rest}
          {...control}
        />
      )}
    </Field>
  )
}
