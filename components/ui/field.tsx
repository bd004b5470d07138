import { type ReactNode, useId } from 'react'
import { ErrorLine } from './error-line.tsx'

/** What a control must carry so that its label, hint and error belong to it. */
type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
  required: boolean
}

export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** The sentence beside the field; what was typed stays in it. */
  error?: string | null
  /** Every field is required, and announced as that, unless it is optional; where all are, it is said once above them. */
  optional?: boolean | 'as said above'
}

export const controlClass =
  'block w-full min-h-10 rounded-md border border-border bg-page px-3 py-2 font-sans text-sm text-ink ' +
  'placeholder:text-muted pointer-coarse:min-h-11 aria-invalid:border-2 aria-invalid:border-danger ' +
  'disabled:bg-surface disabled:text-muted'

/**
 * Forms are `noValidate`: `required` is there to be announced, and `aria-invalid` is always said, so that a
 * required field which is empty because nobody has been there yet is not called invalid.
 */
export function Field({
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  return (
    <div className="grid content-start gap-1.5 font-sans text-sm">
      <label htmlFor={id} className="font-medium">
        {label}
        {optional === true && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': Boolean(error),
        required: optional === false,
      })}
      {error && <ErrorLine id={`${id}-error`}>{error}</ErrorLine>}
    </div>
  )
}
