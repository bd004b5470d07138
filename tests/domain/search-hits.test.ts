import { describe, expect, it } from 'vitest'
import { alsoMark, aroundHit, hitSigns, markedAs, type Stretch } from '#domain/search-hits.ts'

const { open, close } = hitSigns
const shown = (stretches: readonly Stretch[] | null) =>
  stretches?.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('') ?? null

describe('markedAs', () => {
  it('takes places from the database, and every word from the text', () => {
    expect(shown(markedAs('Куп’янськ стоїть', `${open}Куп${close}'${open}янськ${close} стоїть`))).toBe(
      '[Куп]’[янськ] стоїть',
    )
  })

  it.each(['', 'shorter', `${open}another text${close} of another length`])(
    'marks nothing by %j',
    (marked) => {
      expect(shown(markedAs('A claim.', marked))).toBe('A claim.')
    },
  )

  it('keeps a text that holds the signs as it is', () => {
    const text = `a ${open}b${close} c`
    expect(
      markedAs(text, text)
        .map((one) => one.text)
        .join(''),
    ).toBe(text)
  })
})

describe('alsoMark', () => {
  it.each([
    ['俄军在战争中', ['战争'], '俄军在[战争]中'],
    ['战争战争', ['战争'], '[战争][战争]'],
    ['a.b', ['.'], 'a[.]b'],
    ['nothing', [], 'nothing'],
  ])('%s', (text, words, marked) => {
    expect(shown(alsoMark([{ text, isHit: false }], words))).toBe(marked)
  })
})

describe('aroundHit', () => {
  const around = (before: string, after: string) =>
    shown(
      aroundHit(
        [
          { text: before, isHit: false },
          { text: 'hit', isHit: true },
          { text: after, isHit: false },
        ],
        20,
      ),
    )

  it('is null where nothing was found', () => {
    expect(aroundHit([{ text: 'a', isHit: false }])).toBeNull()
  })

  it('is the whole of what is short', () => {
    expect(around('before ', ' after')).toBe('before [hit] after')
  })

  it('is cut between words on both sides', () => {
    expect(around('one two three four five six ', ' seven eight nine ten eleven')).toBe(
      '… four five six [hit] seven eight nine …',
    )
  })

  it('never splits a letter of two units', () => {
    expect(around('𝔘'.repeat(30), '𝔘'.repeat(30))?.isWellFormed()).toBe(true)
  })
})
