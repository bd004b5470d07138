const ways = [
  { label: 'Articles', path: '/desk/articles?q=' },
  { label: 'Claims in your queue', path: '/desk?q=' },
  { label: 'Claims that nobody has', path: '/desk?show=new&q=' },
  { label: 'Published claims', path: '/search?q=' },
  { label: 'Evidence', path: '/desk/evidence?q=' },
  { label: 'Sources', path: '/desk/sources?q=' },
  { label: 'People', path: '/desk/people?q=' },
]

/** The pages on which these words can be looked for; none for none. */
export function searchesFor(words: string): { label: string; href: string }[] {
  const typed = words.trim()
  if (!typed) return []
  return ways.map(({ label, path }) => ({
    label: `${label} with “${typed}”`,
    href: path + encodeURIComponent(typed),
  }))
}
