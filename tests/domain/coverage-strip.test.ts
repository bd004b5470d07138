import { describe, expect, it } from 'vitest'
import { editionStrip, stripInWords, stripRows } from '#domain/coverage-strip.ts'
import { wordsIn } from '#domain/words/words.ts'
import { editionFixture } from '#tests/support/edition-fixture.ts'

describe('the coverage strip of an edition', () => {
  const bars = editionStrip(editionFixture)

  it('has one bar a passage, as long as the passage', () => {
    expect(bars.map((bar) => bar.length)).toEqual(editionFixture.passages.map((passage) => passage.length))
  })

  it('shows every claim on a passage, and leads to the first', () => {
    expect(bars[3]).toEqual({
      length: 96,
      states: ['unconfirmed', 'disputed'],
      href: '/checks/how-long-is-a-metre/3',
    })
  })

  it('tells no more of a held-back claim than that it is being checked', () => {
    expect(bars[6]).toEqual({ length: 75, states: ['being checked'] })
  })

  it('shows the claim that is held back beside the one that is published', () => {
    const passages = [{ length: 9, state: 'being checked' as const, claims: [1] }]
    expect(editionStrip({ ...editionFixture, passages })[0]?.states).toEqual(['confirmed', 'being checked'])
  })

  it('shows a claim that is not in the edition as being checked, whatever the passage says', () => {
    const [bar] = editionStrip({
      ...editionFixture,
      passages: [{ length: 9, state: 'claimed', claims: [99] }],
    })
    expect(bar).toEqual({ length: 9, states: ['being checked'] })
  })

  it('leads to the notes of an annotated text, and says of what was taken back that it was', () => {
    const passages = [
      { length: 9, state: 'claimed' as const, claims: [1] },
      { length: 5, state: 'retracted' as const, claims: [] },
    ]
    expect(editionStrip({ ...editionFixture, text: [], passages })).toEqual([
      { length: 9, states: ['confirmed'], href: '#claim-1' },
      { length: 5, states: ['retracted'] },
    ])
  })
})

describe('its twins', () => {
  const aside = { length: 10, states: ['set aside'] as const }
  const open = { length: 10, states: ['open claim'] as const, href: '/x' }

  it('fold neighbours that say the same into one row, but never links', () => {
    expect(stripRows([aside, aside, open, open, aside]).map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ])
  })

  it('say it in words', () => {
    expect(stripInWords([], wordsIn('en'))).toBe('0 passages')
    expect(stripInWords([aside], wordsIn('en'))).toBe('1 passage: 1 set aside')
    const three = [open, aside, { length: 4, states: ['confirmed', 'open claim'] as const }]
    expect(stripInWords(three, wordsIn('en'))).toBe('3 passages: 1 confirmed, 2 open claims and 1 set aside')
    expect(stripInWords(three, wordsIn('uk'))).toContain('3 уривки: 1 підтверджено')
  })
})
