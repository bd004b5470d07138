import type { ComponentProps } from 'react'
import { type ButtonVariant, buttonClass } from './button.tsx'
import { cn } from './cn.ts'

/** Plain anchors: public pages carry no script, and a full page load is a few milliseconds. */
export function Link({ className, ...rest }: ComponentProps<'a'>) {
  return (
    <a
      className={cn(
        'text-link underline decoration-1 underline-offset-[0.18em] hover:decoration-2',
        className,
      )}
      {...rest}
    />
  )
}

export function ButtonLink({
  variant,
  className,
  ...rest
}: ComponentProps<'a'> & { variant?: ButtonVariant }) {
  return <a className={buttonClass(variant, className)} {...rest} />
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
