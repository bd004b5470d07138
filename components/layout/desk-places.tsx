import type { ShortcutId } from '#domain/shortcuts.ts'
import { KeyedLink } from '../shortcut/keyed.tsx'
import { cn } from '../ui/cn.ts'

export type DeskLink = { href: string; label: string; isCurrent?: boolean; shortcut?: ShortcutId }

type Props = { navigation: readonly DeskLink[]; className: string }

/** The desk's places in a row. */
export function DeskPlaces({ navigation, className }: Props) {
  return (
    <ul className={className}>
      {navigation.map((link) => (
        <li key={link.href}>
          <KeyedLink
            shortcut={link.shortcut}
            href={link.href}
            aria-current={link.isCurrent ? 'page' : undefined}
            className={cn(
              'flex min-h-10 items-center border-b-2 px-2 pointer-coarse:min-h-11',
              link.isCurrent ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink',
            )}
          >
            {link.label}
          </KeyedLink>
        </li>
      ))}
    </ul>
  )
}

/** The same places as a menu, without a script: it stands at the end of its row and opens downwards. */
export function DeskMenu({ navigation, className }: Props) {
  return (
    <details className={className}>
      <summary className="ms-auto flex min-h-11 w-fit items-center rounded-md border border-border px-3 font-medium">
        Menu
      </summary>
      <ul className="mt-2 mb-1 border-y border-hairline py-1">
        {navigation.map((link) => (
          <li key={link.href}>
            <KeyedLink
              shortcut={link.shortcut}
              href={link.href}
              aria-current={link.isCurrent ? 'page' : undefined}
              className={cn(
                'flex min-h-11 items-center border-s-4 px-3',
                link.isCurrent ? 'border-ink font-semibold' : 'border-transparent',
              )}
            >
              {link.label}
            </KeyedLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
