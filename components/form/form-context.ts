'use client'
import { createContext, use } from 'react'
import { blankForm, type FormState } from '#domain/form-state.ts'

/** What the form around a field shows: the values handed back, and what was wrong with them. */
export const FormContext = createContext<FormState & { isDraft?: boolean }>(blankForm())

/** The value and the first error of one field of the form around it. */
export function useFormField(name: string): { value: string; error: string | null } {
  const state = use(FormContext)
  return { value: state.values[name] ?? '', error: state.errors[name]?.[0] ?? null }
}
