import type { Link, Nodes, PhrasingContent, Root } from 'mdast'
import { citation, citedText } from '#domain/citations.ts'

/**
 * A remark plugin that turns `[@e3]` into a link to `#e3` where source 3 is on the page; any other number
 * stays the text that was typed. Code and links keep their words, as in every citation syntax.
 */
export function citationPlugin(known: ReadonlySet<number>) {
  return () => (tree: Root) => visit(tree, known)
}

function visit(node: Nodes, known: ReadonlySet<number>): void {
  if (!('children' in node) || node.type === 'link') return
  // A node of any kind keeps its kind of children: only inline text is replaced, by inline nodes.
  const children: Nodes[] = node.children
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at]
    if (child === undefined) continue
    const text = citedText(child)
    if (text === null) visit(child, known)
    else children.splice(at, 1, ...split(text, known))
  }
}

function split(text: string, known: ReadonlySet<number>): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(citation)) {
    const number = Number(match[1])
    if (!known.has(number)) continue
    parts.push({ type: 'text', value: text.slice(end, match.index) }, link(number))
    end = match.index + match[0].length
  }
  parts.push({ type: 'text', value: text.slice(end) })
  return parts.filter((part) => part.type !== 'text' || part.value !== '')
}

function link(number: number): Link {
  return { type: 'link', url: `#e${number}`, children: [{ type: 'text', value: String(number) }] }
}
