const places = [
  { href: '/desk', label: 'Queue' },
  { href: '/desk/articles', label: 'Articles' },
  { href: '/desk/reviews', label: 'Reviews' },
  { href: '/desk/published', label: 'Published' },
  { href: '/desk/evidence', label: 'Evidence' },
  { href: '/desk/sources', label: 'Sources' },
  { href: '/desk/people', label: 'People' },
  { href: '/desk/policy', label: 'Policy' },
  { href: '/desk/newsroom', label: 'Newsroom' },
] as const

/** The desk's places; the one that holds `path` is current. A claim belongs to no place of its own. */
export function deskNavigation(path: string) {
  const [pathname = ''] = path.split('?')
  return places.map((place) => ({ ...place, isCurrent: isWithin(pathname, place.href) }))
}

/** Whether a path is a place or below it; below the desk itself lies everything, so only it is the queue. */
function isWithin(path: string, place: string): boolean {
  return path === place || (place !== '/desk' && path.startsWith(`${place}/`))
}
