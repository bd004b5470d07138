const marker = /(?<![^\s])(?:([•⁃‣▪◦])\s*|(\(?)(\d{1,3}|[a-z])(\.\)|[.)])\s+(?=\p{L}))/gu

const ordinalOf = (label: string) => (/\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96)
const styleOf = (label: string, open: string, close: string) =>
  `${open}${/\d/.test(label) ? '1' : 'a'}${close}`

/**
 * Where the items of a list that runs on in one line begin ("1. First 2. Second"), without the first.
 * Only a line that itself starts with a marker is a list, and only the next number or the same bullet
 * goes on with it, so "in 2. place" stays whole.
 */
export function inlineItems(block: string): number[] {
  const starts: number[] = []
  let style: string | null = null
  let value = 0
  const first = block.length - block.trimStart().length
  for (const found of block.matchAll(marker)) {
    const [, bullet, open = '', label = '', close = ''] = found
    if (found.index === first) {
      style = bullet ?? styleOf(label, open, close)
      value = bullet ? 0 : ordinalOf(label)
      continue
    }
    if (style === null) return []
    if (bullet ? bullet === style : styleOf(label, open, close) === style && ordinalOf(label) === value + 1) {
      starts.push(found.index)
      value += 1
    }
  }
  return starts
}
