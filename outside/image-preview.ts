import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp from 'sharp'
import { blobPlaces, hasBlob } from './blob-store.ts'

const PIXELS = 50_000_000
const LONGEST_SIDE = 1600

// One picture at a time and by one thread, whatever is asked for: 50 MP are 200 MB while they are decoded.
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    ...['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff'].map((format) => `VipsForeignLoad${format}`),
    // From memory, for the share pictures that Stet draws itself; an SVG file stays refused.
    'VipsForeignLoadSvgBuffer',
  ],
})

let last: Promise<unknown> = Promise.resolve()

/**
 * The picture drawn anew as WebP, at most 1600 pixels long, upright, without any metadata; the original is
 * only read. Kept beside it for the next asker. Null where it cannot be drawn: broken, or over 50 megapixels.
 */
export async function imagePreview(sha256: string): Promise<Buffer | null> {
  const { original, preview } = blobPlaces(sha256)
  const kept = await readFile(preview).catch(() => null)
  if (kept) return kept
  const drawing = last.then(() => draw(original))
  last = drawing.catch(() => {})
  const drawn = await drawing
  if (drawn) await keep(sha256, preview, drawn)
  return drawn
}

async function draw(original: string): Promise<Buffer | null> {
  try {
    return await sharp(original, { limitInputPixels: PIXELS, sequentialRead: true, failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: 20 })
      .webp({ quality: 80 })
      .toBuffer()
  } catch {
    return null
  }
}

/** A preview can be drawn again at any time: a disk that has no room for it is no reason not to show it. */
async function keep(sha256: string, path: string, drawn: Buffer): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(aside, drawn, { mode: 0o600 })
    await rename(aside, path)
    // Removed while it was drawn: what is left of it goes too.
    if (!(await hasBlob(sha256))) await rm(path, { force: true })
  } catch {
    await rm(aside, { force: true }).catch(() => {})
  }
}
