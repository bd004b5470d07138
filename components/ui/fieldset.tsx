import { type ReactNode, useId } from 'react'
import { ErrorLine } from './error-line.tsx'

type Props = {
  legend: ReactNode
  hint?: ReactNode
  error?: string | null
  /** `radiogroup` where one of its choices is the answer: only that can be marked as invalid. */
  role?: 'radiogroup'
  children: ReactNode
}

export function Fieldset({ legend, hint, error, role, children }: Props) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  return (
    <fieldset
      className="grid gap-3 font-sans text-sm"
      role={role}
      aria-describedby={described || undefined}
      aria-invalid={role && error ? true : undefined}
    >
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && <ErrorLine id={`${id}-error`}>{error}</ErrorLine>}
    </fieldset>
  )
}
