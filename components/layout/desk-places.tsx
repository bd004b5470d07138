import type { ShortcutId } from '#domain/shortcuts.ts'
import { KeyedLink } from '../shortcut/keyed.tsx'

export type DeskLink = { href: string; label: string; isCurrent?: boolean; shortcut?: ShortcutId }

/** The list says how its links look: every page of the desk has nine of them. */
const look =
  '[&_a]:flex [&_a]:items-center [&_a]:border-transparent [&_[aria-current]]:border-ink ' +
  '[&_[aria-current]]:font-semibold max-lg:mt-2 max-lg:mb-1 max-lg:border-y max-lg:border-hairline max-lg:py-1 ' +
  'max-lg:[&_a]:min-h-11 max-lg:[&_a]:border-s-4 max-lg:[&_a]:px-3 lg:flex lg:gap-x-1 lg:[&_a]:min-h-10 ' +
  'lg:[&_a]:border-b-2 lg:[&_a]:px-2 lg:[&_a]:text-muted lg:[&_a]:hover:text-ink ' +
  'lg:[&_[aria-current]]:text-ink lg:pointer-coarse:[&_a]:min-h-11'

/** In a browser that cannot show what is closed, it stays a menu on a wide screen too. */
const whereRow = 'lg:supports-[selector(::details-content)]:hidden'

/**
 * The desk's places: in a row where there is room, else a menu without a script, which stands at the end of its row and
 * opens downwards.
 */
export function DeskPlaces({ navigation }: { navigation: readonly DeskLink[] }) {
  return (
    <details className="lg:details-content:[content-visibility:visible]">
      <summary
        className={`ms-auto flex min-h-11 w-fit items-center rounded-md border border-border px-3 font-medium ${whereRow}`}
      >
        Menu
      </summary>
      <ul className={look}>
        {navigation.map(({ href, label, isCurrent, shortcut }) => (
          <li key={href}>
            <KeyedLink shortcut={shortcut} href={href} aria-current={isCurrent ? 'page' : undefined}>
              {label}
            </KeyedLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
