import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { controlClass, Field, type FieldProps } from './field.tsx'

export function SelectField({
  label,
  hint,
  error,
  optional,
  className,
  children,
  ...rest
}: FieldProps & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <select className={cn(controlClass, 'pe-8', className)} {...rest} {...control}>
          {children}
        </select>
      )}
    </Field>
  )
}
