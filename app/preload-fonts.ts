import { preload } from 'react-dom'

/** The two Latin files, at the addresses that the style sheet has them at: both come of the same bytes. */
const latin = [
  new URL('../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', import.meta.url),
  new URL(
    '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    import.meta.url,
  ),
]

/** Announces, in the page's `Link` header, the fonts that nearly every page is drawn in. */
export function preloadFonts() {
  for (const { pathname } of latin) {
    preload(pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
}
