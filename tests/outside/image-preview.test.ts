import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { isPicture } from '#domain/picture.ts'
import { blobPlaces, removeBlob, storeBlob } from '#outside/blob-store.ts'
import { imagePreview } from '#outside/image-preview.ts'
import { ownBlobFolder } from '#tests/support/blob-folder.ts'

const { files } = ownBlobFolder()

async function store(bytes: Uint8Array) {
  async function* whole() {
    yield bytes
  }
  return storeBlob(whole())
}

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#246' } }).withExif({
    IFD0: { Copyright: 'Secret Photographer' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '50/1 27/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '30/1 31/1 0/1',
    },
  })

test.each(['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff'] as const)('a %s is drawn anew', async (format) => {
  const { sha256, mediaType } = await store(await photo(40, 20)[format]().toBuffer())
  expect(isPicture(mediaType)).toBe(true)
  const drawn = await imagePreview(sha256)
  expect(drawn && (await sharp(drawn).metadata())).toMatchObject({ format: 'webp', width: 40, height: 20 })
})

test('the place where a photo was taken is not in its preview, and the original is as it was', async () => {
  const bytes = await photo(3_000, 1_500).jpeg().toBuffer()
  expect(bytes.includes('Secret Photographer')).toBe(true)
  const { sha256 } = await store(bytes)
  const drawn = await imagePreview(sha256)
  if (!drawn) throw new Error('No preview')
  const metadata = await sharp(drawn).metadata()
  expect([metadata.width, metadata.height]).toEqual([1_600, 800])
  expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(drawn.includes('Secret')).toBe(false)
  expect(readFileSync(blobPlaces(sha256).original).equals(bytes)).toBe(true)
})

test('a preview is drawn once and kept beside the original', async () => {
  const { sha256 } = await store(await photo(50, 50).png().toBuffer())
  const [first, second] = await Promise.all([imagePreview(sha256), imagePreview(sha256)])
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true)
  expect(files().filter((path) => path.includes(sha256))).toContain(join('previews', `${sha256}.webp`))
  await removeBlob(sha256)
  expect(await imagePreview(sha256)).toBeNull()
})

test('broken, disguised and oversized pictures have none', async () => {
  const whole = await photo(400, 400).png().toBuffer()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  const pdf = Buffer.from('%PDF-1.4\n%%EOF')
  const bomb = await sharp({ create: { width: 8_000, height: 7_000, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  for (const bytes of [whole.subarray(0, 200), svg, pdf, bomb]) {
    const { sha256 } = await store(bytes)
    expect(await imagePreview(sha256)).toBeNull()
  }
})
