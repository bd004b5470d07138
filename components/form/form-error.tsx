'use client'
import { ErrorLine } from '../ui/error-line.tsx'
import { useFormField } from './form-context.ts'

/** What is wrong with a field whose controls stand elsewhere in the form, such as ticks in a list. */
export function FormError({ name }: { name: string }) {
  const { error } = useFormField(name)
  return error && <ErrorLine>{error}</ErrorLine>
}
