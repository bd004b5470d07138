import type { ShortcutId } from '#domain/shortcuts.ts'
import { KeyedLink } from '../shortcut/keyed.tsx'
import { cn } from '../ui/cn.ts'

export type DeskLink = { href: string; label: string; isCurrent?: boolean; shortcut?: ShortcutId }

type Props = { navigation: readonly DeskLink[]; className: string }

const rowLook =
  '[&_a]:flex [&_a]:min-h-10 [&_a]:items-center [&_a]:border-b-2 [&_a]:border-transparent [&_a]:px-2 ' +
  '[&_a]:text-muted [&_a]:hover:text-ink pointer-coarse:[&_a]:min-h-11 [&_[aria-current]]:border-ink ' +
  '[&_[aria-current]]:font-semibold [&_[aria-current]]:text-ink'

const menuLook =
  '[&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:border-s-4 [&_a]:border-transparent [&_a]:px-3 ' +
  '[&_[aria-current]]:border-ink [&_[aria-current]]:font-semibold'

/** The desk's places in a row. */
export function DeskPlaces({ navigation, className }: Props) {
  return (
    <ul className={cn(rowLook, className)}>
      <Places navigation={navigation} />
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
      <ul className={cn(menuLook, 'mt-2 mb-1 border-y border-hairline py-1')}>
        <Places navigation={navigation} />
      </ul>
    </details>
  )
}

/** The list says how its links look: every page of the desk has eighteen of them. */
function Places({ navigation }: Pick<Props, 'navigation'>) {
  return navigation.map(({ href, label, isCurrent, shortcut }) => (
    <li key={href}>
      <KeyedLink shortcut={shortcut} href={href} aria-current={isCurrent ? 'page' : undefined}>
        {label}
      </KeyedLink>
    </li>
  ))
}
