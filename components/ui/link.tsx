import type { ComponentProps } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { KeyedLink } from '../shortcut/keyed.tsx'
import { type ButtonVariant, buttonClass } from './button.tsx'
import { cn } from './cn.ts'

/** Plain anchors: public pages carry no script, and a full page load is a few milliseconds. */
export function Link({ className, ...rest }: LinkProps) {
  const look = cn('text-link underline decoration-1 underline-offset-[0.18em] hover:decoration-2', className)
  return <Anchor className={look} {...rest} />
}

export function ButtonLink({ variant, className, ...rest }: LinkProps & { variant?: ButtonVariant }) {
  return <Anchor className={buttonClass(variant, className)} {...rest} />
}

type LinkProps = ComponentProps<'a'> & {
  /** The keys that follow it; its tooltip names them. */
  shortcut?: ShortcutId
}

/** A link that what it stands in says the look of. */
export function Anchor({ shortcut, ...rest }: LinkProps) {
  return shortcut ? <KeyedLink shortcut={shortcut} {...rest} /> : <a {...rest} />
}

/** An address that someone else typed: a link when it is http(s), its text when it is not. */
export function OutsideLink({
  href,
  children,
}: {
  href: string
  children?: ComponentProps<'a'>['children']
}) {
  const isWeb = URL.canParse(href) && /^https?:$/.test(new URL(href).protocol)
  if (!isWeb) return <bdi>{children ?? href}</bdi>
  return (
    <Link href={href} rel="nofollow noopener">
      <bdi>{children ?? href}</bdi>
    </Link>
  )
}
