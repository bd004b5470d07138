import { type ComponentProps, useId } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { KeyedButton } from '../shortcut/keyed.tsx'
import { cn } from './cn.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

const look: Record<ButtonVariant, string> = {
  primary: 'border-ink bg-ink text-page hover:bg-ink/85',
  secondary: 'border-border bg-page text-ink hover:bg-surface',
  quiet: 'border-transparent text-ink underline decoration-border underline-offset-4 hover:bg-surface',
  danger: 'border-danger bg-page text-danger hover:bg-danger-tint',
}

/** The shape that buttons and links that look like buttons share: 40 px high, 44 px under a finger. */
export function buttonClass(variant: ButtonVariant = 'secondary', className?: string): string {
  return cn(
    'inline-flex min-h-10 items-center justify-center gap-2 rounded-md border px-4 py-1.5 font-sans text-sm',
    'font-medium transition-colors pointer-coarse:min-h-11',
    'disabled:cursor-not-allowed disabled:border-dashed disabled:border-border disabled:bg-page disabled:text-muted',
    look[variant],
    className,
  )
}

type Props = ComponentProps<'button'> & {
  variant?: ButtonVariant
  /** Why this person may not press it now; the button is then off and the reason stands beside it. */
  refusal?: string | null
  /** The keys that click it; its tooltip names them. */
  shortcut?: ShortcutId
}

export function Button({ variant, refusal, className, shortcut, type = 'submit', ...rest }: Props) {
  const reasonId = useId()
  const own = { type, className: buttonClass(variant, className), ...rest }
  if (!refusal) return shortcut ? <KeyedButton shortcut={shortcut} {...own} /> : <button {...own} />
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <button {...own} disabled aria-describedby={reasonId} />
      <span id={reasonId} className="text-sm text-muted">
        {refusal}
      </span>
    </span>
  )
}
