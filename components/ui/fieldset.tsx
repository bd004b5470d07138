import { type ReactNode, useId } from 'react'
import { ErrorLine } from './error-line.tsx'

type Props = {
  legend: ReactNode
  hint?: ReactNode
  error?: string | null
  /** `radiogroup` where one of its choices is the answer: only that can be marked as invalid. */
  role?: 'radiogroup'
  /** A radiogroup is required, and announced as that, unless it is optional. */
  optional?: boolean
  children: ReactNode
}

export function Fieldset({ legend, hint, error, role, optional = false, children }: Props) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  const answered = role && { role, 'aria-required': !optional, 'aria-invalid': Boolean(error) }
  return (
    <fieldset
      className="grid gap-3 font-sans text-sm"
      aria-describedby={described || undefined}
      {...answered}
    >
      <legend className="mb-1.5 font-semibold">
        {legend}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </legend>
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
