const places = [
  { href: '/desk', label: 'Queue' },
  { href: '/desk/articles', label: 'Articles' },
  { href: '/desk/reviews', label: 'Reviews' },
  { href: '/desk/published', label: 'Published' },
] as const

/** The desk's places; the one that holds `path` is current. A claim belongs to no place of its own. */
export function deskNavigation(path: string) {
  const [pathname = ''] = path.split('?')
  return places.map((place) => ({
    ...place,
    isCurrent: place.href === '/desk' ? pathname === '/desk' : pathname.startsWith(place.href),
  }))
}
