import { expect, test } from 'vitest'
import { splitAt, splitPlaces } from '#domain/text/split-places.ts'

const halves = (text: string, language = 'en', span = { start: 0, end: text.length }) =>
  splitPlaces(text, span, language).map((at) =>
    splitAt(text, span, at).map(({ start, end }) => text.slice(start, end)),
  )

test('words are cut before each word but the first, without the white space between', () => {
  expect(halves('Trams ran, ferries\n did not.')).toEqual([
    ['Trams', 'ran, ferries\n did not.'],
    ['Trams ran,', 'ferries\n did not.'],
    ['Trams ran, ferries', 'did not.'],
    ['Trams ran, ferries\n did', 'not.'],
  ])
})

test('the marks that open before a word go with it, and no word is cut', () => {
  expect(halves('It ran “on time” (twice)').map(([, second]) => second)).toEqual([
    ...['ran “on time” (twice)', '“on time” (twice)', 'time” (twice)', '(twice)'],
  ])
  expect(halves('the port’s trams').map(([first]) => first)).toEqual(['the', 'the port’s'])
})

test('one word cannot be cut, and only the words chosen are', () => {
  expect(halves('Trams')).toEqual([])
  expect(halves('No trams ran here', 'en', { start: 3, end: 12 })).toEqual([['trams', 'ran']])
  expect(halves('電車は時間通りに走った', 'ja').length).toBeGreaterThan(2)
})
