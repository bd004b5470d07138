import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { type EditionLine, PageHistory } from '#components/check/page-history.tsx'
import { wordsIn } from '#domain/words/words.ts'

const line = (number: number, more: Partial<EditionLine> = {}): EditionLine => ({
  number,
  publishedAt: `2026-03-0${number}T09:00:00.000Z`,
  correction: null,
  href: `/checks/x/editions/${number}`,
  ...more,
})

const drawn = (editions: EditionLine[], current: number) =>
  renderToStaticMarkup(
    <PageHistory editions={editions} current={current} timeZone="UTC" words={wordsIn('en')} />,
  )
    .replace(/<time[^>]*>.*?<\/time>/g, 'then')
    .replace(/<(?!\/?a\b)[^>]+>/g, '')
    .replace(/ class="[^"]*"/g, '')

it('leads to every edition and says what changed, newest first', () => {
  const correction = { kind: 'clarification', reason: 'The year was missing.' } as const
  expect(drawn([line(1), line(2, { correction })], 2)).toBe(
    '<a href="/checks/x/editions/2" aria-current="page">Edition 2</a> · then · this page' +
      'Clarification. The year was missing.' +
      '<a href="/checks/x/editions/1">Edition 1</a> · thenFirst published.',
  )
})

it('leads nowhere from a preview, and says of a second edition that its change is yet to be said', () => {
  expect(drawn([line(1, { href: null })], 1)).toBe('Edition 1 · then · this pageFirst published.')
  expect(drawn([line(1), line(2, { href: null })], 2)).toBe(
    'Edition 2 · then · this pageWhat changed is said when it is published.' +
      '<a href="/checks/x/editions/1">Edition 1</a> · thenFirst published.',
  )
})
