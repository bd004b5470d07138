import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArticleWords } from '#components/bench/article-words.tsx'
import { Bench } from '#components/bench/bench-state.ts'
import { lookOf } from '#components/bench/sentence-look.ts'
import { sentenceViews } from '#components/bench/sentence-view.ts'
import { type StoredPassage, workbenchPassages } from '#domain/workbench.ts'

const text = 'Herons nest here. They are lovely.\n\nGulls came back.'
const aside = { reason: 'opinion', note: null, by: 'Mara Ilić' } as const
const stored: StoredPassage[] = [
  { id: 'one', position: 1, start: 0, end: 17, aside: null },
  { id: 'two', position: 2, start: 18, end: 34, aside },
  { id: 'three', position: 3, start: 36, end: 52, aside: null },
]
const claims = [{ number: 7, anchor: { start: 0, end: 11 }, isWithdrawn: false }]
const passages = workbenchPassages(text, stored, claims)

const drawn = (canClaim: boolean, language = 'en') =>
  renderToStaticMarkup(
    <ArticleWords {...{ text, canClaim, language }} views={sentenceViews(passages, [])} path="/a" />,
  )

test('the numbers behind the sentences say what is done there', () => {
  const labels = (html: string) => [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)
  expect(labels(drawn(true))).toEqual([
    'Make another claim: passage 1',
    'Take up again: passage 2 Opinion',
    'Make a claim or set aside: passage 3',
  ])
  expect(labels(drawn(false))).toEqual(['Open: passage 1', 'Open: passage 2 Opinion', 'Open: passage 3'])
})

test('nothing but the words of the article stands inside a sentence', () => {
  const inside = [...drawn(true).matchAll(/id="passage-(\d)"[^>]*>(.*?)<\/span> <a/g)]
  expect(inside.map(([, , words]) => words?.replace(/<[^>]*>/g, ''))).toEqual(
    stored.map(({ start, end }) => text.slice(start, end)),
  )
})

test('the language stands on the words alone, unless the numbers between them are of the same one', () => {
  const tags = (html: string) =>
    [...html.matchAll(/<(\w+)(?= )[^>]* lang="([^"]*)"/g)].map((of) => of.slice(1))
  expect(tags(drawn(true, 'en-GB'))).toEqual([['div', 'en-GB']])
  expect(tags(drawn(true, 'uk'))).toEqual([...stored.keys()].map(() => ['span', 'uk']))
  // Not every tag that begins so is English.
  expect(tags(drawn(true, 'enm'))).toHaveLength(stored.length)
})

test('a sentence shows what is being done with it, and another one nothing', () => {
  const bench = new Bench({ articleId: 'a', revisionId: 'r', text, language: 'en', passages, claims: [] })
  const looks = () => passages.map((passage) => lookOf(bench.get(), passage))
  expect(looks()).toEqual([0, 0, 0])
  bench.set({ mode: 'sentences', at: 2, reach: 0, focus: 7 })
  expect(looks()).toEqual([7 << 4, 1 | 2, 0])
  bench.set({ reach: 1, chosen: { start: 17, end: 20 } })
  expect(looks()).toEqual([(7 << 4) | 1, 1 | 2 | 4, 1])
  const form = { key: 1, kind: 'new claim', span: { start: 40, end: 45 }, status: 'sent' } as const
  bench.set({ mode: 'reading', chosen: null, focus: null, forms: [form] })
  expect(looks()).toEqual([0, 0, 8])
  bench.set({ forms: [{ ...form, status: 'refused' }] })
  expect(looks()).toEqual([0, 0, 0])
})
