import { type ReactNode, useId } from 'react'
import { ErrorLine } from '../ui/error-line.tsx'

type Control = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }

type Props = {
  label: string
  /** Which row it stands in, from 1: said to those who do not see the row around it. */
  hop: number
  error: string | null
  children: (control: Control) => ReactNode
}

/** One field of one hop. None is required: a row without a name is no hop. */
export function HopCell({ label, hop, error, children }: Props) {
  const id = useId()
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label htmlFor={id} className="text-xs text-muted">
        {label}
        <span className="sr-only">, hop {hop}</span>
      </label>
      {children({
        id,
        'aria-describedby': error ? `${id}-error` : undefined,
        'aria-invalid': error !== null,
      })}
      {error && <ErrorLine id={`${id}-error`}>{error}</ErrorLine>}
    </div>
  )
}
