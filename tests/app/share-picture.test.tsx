import { ImageResponse } from 'next/og'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NeutralPicture } from '#components/picture/neutral-picture.tsx'
import { SharePicture } from '#components/picture/share-picture.tsx'
import { cutText, drawableText } from '#domain/drawable-text.ts'
import { articlePicture, claimPicture, neutralPicture } from '#domain/share-picture.ts'
import { wordsIn } from '#domain/words/words.ts'
// It shuts every door of the library that also turns the pictures into points.
import '#outside/image-preview.ts'
import { pictureFonts } from '#outside/picture-fonts.ts'
import { disputedClaim, editionFixture } from '#tests/support/edition-fixture.ts'

const asked: string[] = []
const real = globalThis.fetch

beforeEach(() => {
  asked.length = 0
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
    // The library reads its own program so.
    if (`${address}`.startsWith('data:')) return real(address, init)
    asked.push(`${address}`)
    throw new Error('There is no internet here.')
  })
})
afterEach(() => vi.restoreAllMocks())

async function draw(picture: React.ReactElement) {
  const size = { width: 1200, height: 630 }
  const png = await new ImageResponse(picture, { ...size, fonts: await pictureFonts() }).arrayBuffer()
  return sharp(Buffer.from(png))
}

// The first drawing reads fonts and a program; on a busy machine that takes its time.
describe('a share picture', { timeout: 30_000 }, () => {
  it('is 1200 × 630, drawn without asking anybody for a font', async () => {
    const words = wordsIn('uk')
    const picture = claimPicture(editionFixture, { ...disputedClaim, wording: 'Метр — це «платина».' }, words)
    if (!picture) throw new Error('It can be drawn.')
    const drawn = await draw(<SharePicture picture={picture} />)
    expect(await drawn.metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(asked).toEqual([])
  })

  it('asks for none for any character that it calls drawable', async () => {
    const all = Array.from({ length: 0x3000 - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20))
    const drawable = all.flatMap((one) => drawableText(`a${one}a`) ?? [])
    expect(drawable.length).toBeGreaterThan(500)
    await draw(<div tw="flex">{drawable.join(' ')}</div>)
    expect(asked).toEqual([])
    // The control: what is not drawable would have been asked for.
    await draw(<div tw="flex">漢</div>).catch(() => null)
    expect(asked).not.toEqual([])
  })

  it('says each answer by its word beside its shape, and an article’s verdicts by their number', () => {
    expect(claimPicture(editionFixture, disputedClaim, wordsIn('en'))?.answers).toEqual([
      { question: 'Said', verdict: 'confirmed', word: 'confirmed' },
      { question: 'So', verdict: 'disputed', word: 'disputed' },
    ])
    const { answers = [] } = articlePicture(editionFixture, wordsIn('en')) ?? {}
    expect(answers.map(({ word }) => word)).toEqual(['1 confirmed', '1 disputed', '1 unconfirmed'])
  })

  it.each(['مؤكد', '确认', 'נאמר', 'ยืนยัน', 'Yes 👍'])(
    'is neutral where it cannot draw: %s',
    async (wording) => {
      expect(claimPicture(editionFixture, { ...disputedClaim, wording }, wordsIn('en'))).toBeNull()
      const neutral = neutralPicture(editionFixture, { ...disputedClaim, wording })
      expect(neutral).toEqual({ newsroom: 'The Example Desk', shapes: ['confirmed', 'disputed'] })
      await draw(<NeutralPicture picture={neutral} />)
      expect(asked).toEqual([])
    },
  )

  it('is neutral in a language that is written from the right', () => {
    expect(articlePicture(editionFixture, wordsIn('ar'))).toBeNull()
    const named = { ...editionFixture, newsroom: { ...editionFixture.newsroom, name: 'غرفة الأخبار' } }
    expect(neutralPicture(named, disputedClaim).newsroom).toBe('')
  })
})

describe('words in a picture', () => {
  it('stand in one line, without what only steers it', () => {
    expect(drawableText('  One\u00a0two\n\u200ethree\u00ad‑four ')).toBe('One two three-four')
  })

  it.each([
    ['The quick brown fox', 12, 'The quick…'],
    ['The quick brown fox', 19, 'The quick brown fox'],
    ['Один, два, три', 7, 'Один…'],
    ['x'.repeat(30), 10, `${'x'.repeat(9)}…`],
    [`ab${'e\u0301'.repeat(10)}`, 6, `abe\u0301…`],
  ])('are cut at a word, or between characters: %s', (text, length, cut) => {
    expect(cutText(text, length)).toBe(cut)
    expect(cutText(text, length).length).toBeLessThanOrEqual(length)
  })
})
