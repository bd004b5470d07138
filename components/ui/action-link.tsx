import type { ReactNode } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { Button } from './button.tsx'
import { ButtonLink } from './link.tsx'

type Props = { href: string; refusal?: string | null; shortcut?: ShortcutId; children: ReactNode }

/** The way to a form on a page of its own; where it would be refused, a button that is off, and the reason. */
export function ActionLink({ href, refusal, shortcut, children }: Props) {
  if (!refusal)
    return (
      <ButtonLink href={href} shortcut={shortcut}>
        {children}
      </ButtonLink>
    )
  return (
    <Button type="button" refusal={refusal}>
      {children}
    </Button>
  )
}
