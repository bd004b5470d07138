import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { ButtonLink } from './link.tsx'

type Props = { href: string; refusal?: string | null; children: ReactNode }

/** The way to a form on a page of its own; where it would be refused, a button that is off, and the reason. */
export function ActionLink({ href, refusal, children }: Props) {
  if (!refusal) return <ButtonLink href={href}>{children}</ButtonLink>
  return (
    <Button type="button" refusal={refusal}>
      {children}
    </Button>
  )
}
