import type { ShortcutId } from './shortcuts.ts'

type Place = { href: string; label: string; shortcut?: ShortcutId }

const places: readonly Place[] = [
  { href: '/desk', label: 'Queue', shortcut: 'go.queue' },
  { href: '/desk/articles', label: 'Articles', shortcut: 'go.articles' },
  { href: '/desk/reviews', label: 'Reviews', shortcut: 'go.reviews' },
  { href: '/desk/published', label: 'Published', shortcut: 'go.published' },
  { href: '/desk/evidence', label: 'Evidence', shortcut: 'go.evidence' },
  { href: '/desk/sources', label: 'Sources' },
  { href: '/desk/people', label: 'People' },
  { href: '/desk/policy', label: 'Policy' },
  { href: '/desk/newsroom', label: 'Newsroom' },
]

/** The desk's places; the one that holds `path` is current. A claim belongs to no place of its own. */
export function deskNavigation(path: string) {
  const [pathname = ''] = path.split('?')
  return places.map((place) => ({ ...place, isCurrent: isWithin(pathname, place.href) }))
}

/** Whether a path is a place or below it; below the desk itself lies everything, so only it is the queue. */
function isWithin(path: string, place: string): boolean {
  return path === place || (place !== '/desk' && path.startsWith(`${place}/`))
}
