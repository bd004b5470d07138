/**
 * A reader's document: Next's finished HTML without its scripts, JSON-LD aside, and without the links
 * that fetch or wait for them. It walks the tags as the HTML standard's tokenizer does, so a `<script` in
 * a comment, in an attribute or in JSON-LD is not taken for one. What it cannot follow it drops to the end.
 */
export function publicDocument(html: string): string {
  let kept = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) return kept + html.slice(at)
    kept += html.slice(at, open)
    const end = html.startsWith('<!--', open) ? commentEnd(html, open) : tagEnd(html, open)
    if (end === -1) return kept
    const tag = html.slice(open, end)
    const name = /^<([a-z][^\s/>]*)/i.exec(tag)?.[1]?.toLowerCase()
    const rawEnd = name === undefined ? end : rawTextEnd(html, end, name)
    if (rawEnd === -1) return kept
    if (!isDropped(name, tag)) kept += html.slice(open, rawEnd)
    at = rawEnd
  }
  return kept
}

function isDropped(name: string | undefined, tag: string): boolean {
  if (name === 'script') return attribute(tag, 'type') !== 'application/ld+json'
  if (name !== 'link') return false
  const rel = attribute(tag, 'rel')?.split(/\s+/) ?? []
  // `expect` holds back painting until an element that is a script here has come.
  if (rel.includes('modulepreload') || rel.includes('expect')) return true
  return (rel.includes('preload') || rel.includes('prefetch')) && attribute(tag, 'as') === 'script'
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`[\\s"'/]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim().toLowerCase()
}

function commentEnd(html: string, open: number): number {
  const abrupt = /^<!--(-?)>/.exec(html.slice(open, open + 6))
  if (abrupt) return open + abrupt[0].length
  const close = /--!?>/g
  close.lastIndex = open + 4
  return close.exec(html) ? close.lastIndex : -1
}

/** Past the `>` of a tag, skipping those inside quotes; a lone `<` is text. */
function tagEnd(html: string, open: number): number {
  if (!/^<[a-z!/?]/i.test(html.slice(open, open + 2))) return open + 1
  const part = /"[^"]*"|'[^']*'|>/g
  part.lastIndex = open
  for (let found = part.exec(html); found; found = part.exec(html))
    if (found[0] === '>') return part.lastIndex
  return -1
}

/** Past the end tag of an element whose content is not markup; `from` itself for any other element. */
function rawTextEnd(html: string, from: number, name: string): number {
  if (name === 'script') return scriptEnd(html, from)
  if (!/^(style|textarea|title|iframe|noembed|noframes|xmp)$/.test(name)) return from
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  const found = close.exec(html)
  return found ? tagEnd(html, found.index) : -1
}

/** `<!--` and then `<script` in a script make the next `</script>` part of it (double escaped). */
function scriptEnd(html: string, from: number): number {
  const mark = /<!--|-->|<\/?script(?=[\s/>])/gi
  mark.lastIndex = from
  let state: 'plain' | 'escaped' | 'double' = 'plain'
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    const [text] = found
    if (text === '-->') state = 'plain'
    else if (text === '<!--') {
      if (state === 'plain') state = 'escaped'
      // `<!-->` opens and closes at once: its dashes are looked at again.
      mark.lastIndex = found.index + 2
    } else if (text.startsWith('</')) {
      if (state !== 'double') return tagEnd(html, found.index)
      state = 'escaped'
    } else if (state === 'escaped') state = 'double'
  }
  return -1
}
