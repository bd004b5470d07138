import { createHash } from 'node:crypto'
import type { Rendered } from './detached-render.ts'

/** Cards that stand in other sites' pages: each is one document. */
export const isEmbed = (path: string): boolean => path.startsWith('/embed/')

const styleLink = /<link\b[^>]*\brel="stylesheet"[^>]*>/g
/** Whatever else would be fetched for a page of ours: fonts, icons, the style sheet once more. */
const fetched = /<link\b[^>]*\brel="(?:preload|prefetch|icon|shortcut icon|apple-touch-icon|manifest)"[^>]*>/g

/**
 * Puts the built style sheets of a document into it, as one `<style>`, and says its hash for the policy
 * (`sha256-…`). Each sheet is read once: its address changes with its words. Our fonts are left out.
 */
export function styledEmbed(read: (url: string) => Promise<Rendered>) {
  const sheets = new Map<string, Promise<string>>()

  function sheet(url: string): Promise<string> {
    const known = sheets.get(url)
    if (known) return known
    const reading = read(url).then(({ status, body }) => {
      if (status !== 200) throw new Error(`The style sheet of an embed answered ${status}.`)
      return withoutFonts(body.toString())
    })
    sheets.set(url, reading)
    // A failure is told to those who wait, and the next one tries again.
    reading.catch(() => sheets.delete(url))
    return reading
  }

  return async (html: string): Promise<{ html: string; styleHash: string }> => {
    const links = html.match(styleLink) ?? []
    const urls = links.flatMap((link) => /\bhref="([^"]+)"/.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? [])
    const style = (await Promise.all([...new Set(urls)].map(sheet))).join('\n')
    const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`
    const bare = html.replace(styleLink, '').replace(fetched, '')
    return { html: bare.replace('</head>', () => `<style>${style}</style></head>`), styleHash }
  }
}

/** In a style element `</` could end it; as an escape it means the same. */
function withoutFonts(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, '').replaceAll('</', '<\\/')
}
