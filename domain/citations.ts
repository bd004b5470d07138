import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** How a citation looks where it counts: in running text, not in code, a comment or a link's own words. */
export const citation = /\[@e(\d{1,4})\]/g

/** Evidence numbers that a reader sees cited as `[@e3]` in a rationale, each once, in order of first mention. */
export function citationsIn(markdown: string): number[] {
  const text = readerWords(markdown)
  return [...new Set([...text.matchAll(citation)].map((match) => Number(match[1])))]
}

/** Whether a reader sees any word at all: a comment or an invisible character is no rationale. */
export function hasWords(markdown: string): boolean {
  return /[\p{L}\p{N}]/u.test(readerWords(markdown))
}

/** A definition `[@e3]: …` elsewhere in the text must not take the citation over. */
export function citedText(node: Nodes): string | null {
  if (node.type === 'text') return node.value
  if (node.type === 'linkReference' && /^@e\d{1,4}$/.test(node.identifier)) return `[${node.identifier}]`
  return null
}

let last = { markdown: '', words: '' }

/** The clauses of the policy ask for the same rationale one after another; to parse it takes a millisecond. */
function readerWords(markdown: string): string {
  if (last.markdown !== markdown) last = { markdown, words: readerText(fromMarkdown(markdown)) }
  return last.words
}

function readerText(node: Nodes): string {
  const text = citedText(node)
  if (text !== null) return text
  if (node.type === 'link' || !('children' in node)) return ' '
  return node.children.map(readerText).join('')
}
