import type { Page } from '@playwright/test'

/** Names that are written so in every language, and what stands in an address or a fingerprint. */
const kept = new Set(['atom', 'rss', 'json', 'feed', 'sha'])

/**
 * English words that a readers' page says of its own: Latin words in its text, its labels and its head, but for what
 * is marked as content (a language of its own, `dir="auto"`, `<bdi>`), code, and addresses.
 */
export async function englishWords(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const content = '[dir=auto], bdi, code, pre, time, [lang]:not(html), script, style, noscript'
    const isOurs = (element: Element | null) => element !== null && element.closest(content) === null
    const found: string[] = []
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (isOurs(node.parentElement)) found.push(node.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        if (isOurs(element)) found.push(element.getAttribute(name) ?? '')
    const head = [
      'description',
      'og:title',
      'og:description',
      'og:site_name',
      'og:image:alt',
      'twitter:title',
    ]
    for (const meta of document.querySelectorAll(
      head.map((name) => `meta[name="${name}"], meta[property="${name}"]`).join(),
    ))
      found.push(meta.getAttribute('content') ?? '')
    return found
  })
  return said
    .map((text) => text.replace(/https?:\S+|\S+@\S+|[A-Z][a-z]+\/[A-Z][a-z]+|\b[0-9a-f]{16,}\b/g, ''))
    .flatMap((text) => (text.match(/\p{Script=Latin}{2,}/gu) ?? []).map((word) => ({ word, text })))
    .filter(({ word }) => !kept.has(word.toLowerCase()))
    .map(({ word, text }) => `${word} in “${text.trim().slice(0, 120)}”`)
}
