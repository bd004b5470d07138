import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Parsed, Rationale } from '#components/check/rationale.tsx'
import { plainParagraphs } from '#domain/plain-prose.ts'
import { wordsIn } from '#domain/words/words.ts'

const given = { sources: [1, 2], words: wordsIn('en') }
const short = (markdown: string) => renderToStaticMarkup(<Rationale {...given} markdown={markdown} />)
const parsed = (markdown: string) =>
  `<div class="prose" dir="auto">${renderToStaticMarkup(<Parsed {...given} markdown={markdown} />)}</div>`

/** What a text is made of that might mean something to a parser: at the start of a line, or anywhere. */
const pieces = [
  ...['Word', 'says', 'ьє', 'ال', '12', '1', 'e3', 'x', 'a.example', 'http', 'https', 'www', 'mailto', 'ftp'],
  ...[' ', '  ', '\n', '\n\n', '\n\n\n', '\t', '\r\n', '    ', '\u00a0', '\u2028', '\u0000', '\u00ad'],
  ...['[@e1]', '[@e2]', '[@e7]', '[@e12345]', '[@e1](x)', '[@e1]: y', '[@e1][x]', '![@e1]', '[^1]', '[x]'],
  ...[
    '.',
    ',',
    ':',
    ';',
    '?',
    '!',
    '/',
    '//',
    '(',
    ')',
    '-',
    '--',
    '---',
    '+',
    '=',
    '===',
    '%',
    '“',
    '”',
    '"',
  ],
  ...[
    '1. ',
    '1) ',
    '- ',
    '* ',
    '# ',
    '> ',
    '| ',
    '~~',
    '**',
    '_',
    '`',
    '<b>',
    '&amp;',
    '\\',
    '@',
    '{',
    '}',
    '€',
  ],
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))

it('what needs no parser comes out as the parser would have it', () => {
  let plain = 0
  fc.assert(
    fc.property(texts, (text) => {
      if (plainParagraphs(text) === null) return
      plain += 1
      expect(short(text)).toBe(parsed(text))
    }),
    { numRuns: 4_000 },
  )
  expect(plain).toBeGreaterThan(50)
})

/** Only what the short way lets through, so that it is met often and in long texts. */
const words = [
  'The',
  'minutes',
  'say',
  'so',
  'і',
  'هذا',
  '12',
  '3.',
  '[@e1]',
  '[@e2]',
  '[@e7]',
  '(see',
  'it)',
  '–',
]
const ends = [' ', ', ', '. ', ': ', '; ', '\n', '\n\n', '-', '/', '=', '+', '" ', '!', '… ']
const sentences = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...ends)), { minLength: 2, maxLength: 20 })
  .map((parts) => `It ${parts.flat().join('')}end.`)

it('long plain texts too', () => {
  let plain = 0
  fc.assert(
    fc.property(sentences, (text) => {
      if (plainParagraphs(text) === null) return
      plain += 1
      expect(short(text)).toBe(parsed(text))
    }),
    { numRuns: 100 },
  )
  expect(plain).toBeGreaterThan(20)
})

it.each([
  ['a usual rationale', 'The minutes list two [@e1].\n\nNobody denies it, “not once” (2024).', true],
  ['a list', '- one', false],
  ['a list by numbers', '1. one', false],
  ['emphasis', 'It *is* so.', false],
  ['a heading under a line', 'It\n===', false],
  ['an address', 'See https://a.example', false],
  ['an address without its beginning', 'See www.a.example', false],
  ['a hard break', 'One  \ntwo', false],
  ['a link by the name of a citation', 'See [@e1](https://a.example)', false],
  ['a definition by the name of a citation', '[@e1]: https://a.example', false],
])('%s is plain or is not', (_, text, isPlain) => {
  expect(plainParagraphs(text) !== null).toBe(isPlain)
})
