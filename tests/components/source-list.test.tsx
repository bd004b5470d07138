import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Independence } from '#components/check/independence.tsx'
import { SourceList } from '#components/check/source-list.tsx'
import type { EditionEvidence } from '#domain/edition.ts'
import { wordsIn } from '#domain/words/words.ts'
import { metreEvidence } from '#tests/support/edition-evidence-fixture.ts'

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

function listed(given: Partial<EditionEvidence>, tag = 'en'): string {
  const evidence = metreEvidence.slice(0, 1).map((piece) => ({ ...piece, ...given }))
  return words(
    renderToStaticMarkup(<SourceList evidence={evidence} timeZone="Europe/Berlin" words={wordsIn(tag)} />),
  )
}

test('a source says what it derives from: by its number here, else by whose it is', () => {
  const here = { number: 3, title: 'Notes', source: 'Us' }
  const there = { number: null, title: null, source: 'A wire' }
  expect(listed({ derivesFrom: [here, there] })).toContain(
    'Derives from source 3, Notes, a piece by A wire that is not listed here',
  )
  expect(listed({})).not.toContain('Derives from')
})

test('a source says why it does not count, or does not confirm', () => {
  const flags = { fault: null, party: null, words: null }
  const fault = { kind: 'publisher', place: 'gazette.example', through: 'A copy' } as const
  expect(listed({ flags: { ...flags, fault } })).toContain(
    'Counts for nothing: it derives only from A copy: it stands where the article was published, gazette.example',
  )
  expect(listed({ flags: { ...flags, fault } }, 'uk')).toContain('Не враховується: походить лише від A copy')
  expect(listed({ flags: { ...flags, party: 'It sells bars.' } })).toContain(
    'A party’s word, which does not confirm: It sells bars.',
  )
  const before3 = { ...flags, words: 'it is the article itself' }
  expect(listed({ flags: before3 }, 'uk')).toContain('Не враховується: it is the article itself')
})

test('a file is named with its size, its type and its fingerprint, and is no link', () => {
  const file = { name: 'bar.csv', mediaType: 'text/csv', size: 2_000, sha256: 'ab'.repeat(32) }
  expect(listed({ file, url: null })).toMatch(
    /Held by the newsroom: bar\.csv, text\/csv, 2 kB\. SHA-256 (ab){32}/,
  )
})

test('a removed source leaves its tombstone in place', () => {
  const removed = { reason: 'It named a child.', at: '2026-03-09T12:00:00.000Z' }
  const text = listed({ removed, shows: '', pin: null, url: null, locator: null })
  expect(text).toContain('Removed on 9 March 2026: It named a child.')
  expect(text).not.toContain('“')
})

test('independence is said side by side, in words of before where there are no counts, and nothing where there is neither', () => {
  const line = { question: 'so' as const, stance: 'supports' as const, parties: [], uncounted: 0 }
  const lines = (given: object) => {
    const all = [
      { ...line, pieces: 3, roots: [{ name: 'Agency', pieces: 3, isParty: false }], words: null, ...given },
    ]
    return words(renderToStaticMarkup(<Independence lines={all} words={wordsIn('en')} />))
  }
  expect(lines({})).toContain('Is it so? Supports: 3 pieces from 1 independent root: Agency (3 pieces).')
  expect(lines({ roots: [], pieces: 0, words: 'As it was said.' })).toContain('Supports: As it was said.')
  expect(renderToStaticMarkup(<Independence lines={[]} words={wordsIn('en')} />)).toBe('')
})
