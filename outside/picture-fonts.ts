import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * One file a script, as the font package is cut. The drawing library knows one font by each name and takes a glyph
 * that the first has not from those after it.
 */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const
const weights = [400, 600] as const

type PictureFont = { name: string; data: Buffer; weight: (typeof weights)[number]; style: 'normal' }

let fonts: Promise<PictureFont[]> | undefined

/** The fonts of the share pictures, Source Serif 4 in two weights, read once. Throws where they are not installed. */
export function pictureFonts(): Promise<PictureFont[]> {
  fonts ??= Promise.all(scripts.flatMap((script) => weights.map((weight) => readFont(script, weight)))).catch(
    (error: unknown) => {
      fonts = undefined
      throw error
    },
  )
  return fonts
}

async function readFont(script: string, weight: PictureFont['weight']): Promise<PictureFont> {
  const name = `source-serif-4-${script}`
  const file = `${name}-${weight}-normal.woff`
  // The launcher runs in the project's folder, which holds its packages.
  const place = join(process.cwd(), 'node_modules', '@fontsource', 'source-serif-4', 'files', file)
  return { name, data: await readFile(place), weight, style: 'normal' }
}
