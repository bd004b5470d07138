import { describe, expect, test } from 'vitest'
import { articleDraft } from '#domain/article-draft.ts'

const sent = {
  title: 'Trams ran on time',
  outlet: 'Northgate Courier',
  language: 'en',
  ownership: 'third party',
  text: 'Trams ran on time.',
}
const errorsOf = (values: Record<string, string>) =>
  articleDraft.safeParse({ ...sent, ...values }).error?.issues.map(({ path, message }) => [path[0], message])

describe('the text of an article', () => {
  test.each([
    ['empty', ' \n ', /There is no text yet/],
    ['a NUL', 'Trams\u0000 ran on time.', /NUL/],
    ['binary', '%PDF-1.7 trams', /binary/],
    ['over a megabyte', 'a'.repeat(1_000_001), /1,000,001 bytes/],
  ])('%s is refused beside the text field', (_, text, sentence) => {
    expect(errorsOf({ text })).toEqual([['text', expect.stringMatching(sentence)]])
  })

  test('a megabyte is taken, and invisible direction marks are not', () => {
    expect(errorsOf({ text: 'a'.repeat(1_000_000) })).toBeUndefined()
    expect(articleDraft.parse({ ...sent, text: '\u202etrams\u2069\r\nran' }).text).toBe('trams\nran')
  })
})

describe('what is known about it', () => {
  test.each([
    ['language', 'englisch!!'],
    ['url', 'javascript:alert(1)'],
    ['publishedOn', '2026-02-30'],
    ['ownership', ''],
    ['title', '  '],
  ])('%s: %j is refused beside its field', (field, value) => {
    expect(errorsOf({ [field]: value })?.map(([at]) => at)).toEqual([field])
  })
})
