import { describe, expect, test } from 'vitest'
import { sentenceAt, sentencePlace, sentenceStep, sentencesUnder, trimmed } from '#domain/sentence-steps.ts'

const text = 'One is here. Two is there. Three is gone.'
const at = (position: number, start: number, end: number, state: 'unread' | 'claimed' = 'unread') => ({
  position,
  start,
  end,
  state,
})
const sentences = [at(1, 0, 12), at(2, 13, 26, 'claimed'), at(3, 27, 41)]
const one = { base: 1, at: 1, chosen: { start: 0, end: 12 } }

describe('a move', () => {
  test.each([
    ['next', [1, 1], [2, 2, 13, 26]],
    ['next', [3, 3], [3, 3, 27, 41]],
    ['previous', [2, 2], [1, 1, 0, 12]],
    ['previous', [1, 1], [1, 1, 0, 12]],
    ['first', [3, 3], [1, 1, 0, 12]],
    ['last', [1, 1], [3, 3, 27, 41]],
    ['extend', [1, 1], [1, 2, 0, 26]],
    ['extend', [3, 1], [1, 3, 0, 41]],
    ['shrink', [3, 1], [1, 2, 0, 26]],
    ['shrink', [2, 2], [2, 1, 0, 26]],
    ['unread', [1, 1], [3, 3, 27, 41]],
    ['unread', [3, 3], [1, 1, 0, 12]],
    ['next', [2, 1], [3, 3, 27, 41]],
  ] as const)('%s from %j', (move, [to, from], [base, head, start, end]) => {
    const from_ = sentencePlace(sentences, to, from)
    expect(from_ && sentenceStep(sentences, from_, move)).toEqual({ base, at: head, chosen: { start, end } })
  })

  test('none where there are no sentences, and to the next unread one nowhere where all are read', () => {
    expect(sentenceStep([], one, 'next')).toBeNull()
    const read = sentences.map((sentence) => ({ ...sentence, state: 'claimed' as const }))
    expect(sentenceStep(read, { base: 2, at: 2, chosen: at(2, 13, 26) }, 'unread')?.at).toBe(2)
  })
})

test('the sentence of an offset', () => {
  expect([0, 11, 12, 13, 40, 99].map((offset) => sentenceAt(sentences, offset))).toEqual([1, 1, 1, 2, 3, 3])
  expect(sentenceAt([], 3)).toBe(1)
})

test('the sentences under a span: touching is not sharing', () => {
  const under = (start: number, end: number) =>
    sentencesUnder(sentences, { start, end }).map((one) => one.position)
  expect(under(0, 12)).toEqual([1])
  expect(under(11, 14)).toEqual([1, 2])
  expect(under(12, 13)).toEqual([])
  expect(under(5, 41)).toEqual([1, 2, 3])
})

test('trimming goes as far as the neighbours', () => {
  const article = { text, language: 'en' }
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end)
  const two = { start: 13, end: 26 }
  expect(words(trimmed(article, sentences, two, 'end', -1))).toBe('Two is there')
  expect(words(trimmed(article, sentences, two, 'end', 1))).toBe('Two is there. Three')
  expect(words(trimmed(article, sentences, two, 'start', -1))).toBe('here. Two is there.')
  expect(words(trimmed(article, sentences, two, 'start', 1))).toBe('is there.')
})
