import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { HopRow } from '#domain/hop-rows.ts'
import { suggestClaim } from '#domain/suggest-claim.ts'
import { splitSentences } from '#domain/text/sentences.ts'
import { chain, chainOf, suggested } from '#tests/support/suggested.ts'

describe('the kind', () => {
  test.each<[string, string, string, string | null]>([
    ['The bridge is closed.', 'en', 'fact', null],
    ['The bridge closed on July 28, 2025.', 'en', 'fact', null],
    ['The bridge closed at 14:30 on 2025-07-28.', 'en', 'fact', null],
    ['Forces control all but one approach.', 'en', 'fact', null],
    ['The bridge carries 12,000 cars a day.', 'en', 'figure', null],
    ['Two million people crossed it.', 'en', 'figure', null],
    ['Traffic fell by 4% in 2024.', 'en', 'figure', null],
    ['“It is closed,” he said.', 'en', 'quote', null],
    ['The bridge will open again.', 'en', 'fact', null],
    ['The bridge will open by the end of 2027.', 'en', 'prediction', '2027-12-31'],
    ['The bridge is expected to open on 3 May 2027.', 'en', 'prediction', '2027-05-03'],
    ['It will open on September 14, 2027.', 'en', 'prediction', '2027-09-14'],
    ['Міст відкриють, буде це 3 травня 2027.', 'uk', 'prediction', '2027-05-03'],
    ['Мост будет открыт в 2027 году.', 'ru', 'prediction', '2027-12-31'],
    ['Міст перейшло 1200 людей.', 'uk', 'figure', null],
    ['Мост закрыли 3 мая.', 'ru', 'fact', null],
  ])('%s', (words, language, kind, dueOn) => {
    expect(suggested(words, language)).toMatchObject({ kind, dueOn })
  })
})

test('the words inside a quotation are a quote, those around it are not', () => {
  const sentence =
    'This, she said, ‘prevents the rotation of crews’ and, Ivan Petrenko added, costs 40 million.'
  expect(suggested(sentence, 'en', 'prevents the rotation')).toMatchObject({ kind: 'quote' })
  expect(chain(sentence, 'en', 'costs 40 million')).toEqual(['Ivan Petrenko | person | added'])
  expect(suggested(sentence, 'en', 'costs 40 million').kind).toBe('figure')
})

test('a quotation that goes on is of who was named last', () => {
  const text = '“It is closed,” said a former pilot who spoke to a local paper. “They are\nscared.”'
  const chosen = { start: text.indexOf('scared'), end: text.length }
  const ground = { text, chosen, around: chosen, language: 'en', before: null, known: [] }
  expect(suggestClaim(ground)).toMatchObject({ kind: 'quote' })
  expect(chainOf(suggestClaim(ground).rows)).toEqual([
    'a former pilot | anonymous | said',
    'a local paper | anonymous',
  ])
})

test('who speaks in between is read from the text, whether claims of it are saved or not', () => {
  const text = 'Olena Moroz told Radio Kettle that it closed. Rain fell. She added that it is cracked.'
  const start = text.indexOf('She')
  const last = { start, end: text.length }
  const after = (before: { rows: readonly HopRow[]; end: number } | null) =>
    chainOf(suggestClaim({ text, chosen: last, around: last, language: 'en', before, known: [] }).rows)
  const moroz = ['Olena Moroz | person | added', 'Radio Kettle | outlet']
  expect(after(null)).toEqual(moroz)
  // A claim that somebody made counts for more than what the text before it suggests.
  const warden = [{ who: 'a warden', whoKind: 'anonymous', cue: 'told', hedge: '' }]
  expect(after({ rows: warden, end: start - 1 })).toEqual(['a warden | anonymous | added'])
  expect(after({ rows: [], end: start - 1 })).toEqual([])
  expect(after({ rows: warden, end: 0 })).toEqual(moroz)
})

test('whatever the text holds, something plain is suggested and soon', () => {
  for (const text of [
    'said',
    '“',
    '‘’',
    'said said said',
    ', said ,',
    'according to',
    '«»— сказав',
    'ا '.repeat(9),
  ])
    expect(
      suggestClaim({
        text,
        chosen: whole(text),
        around: whole(text),
        language: 'en',
        before: null,
        known: [],
      }).kind,
    ).toBeTruthy()
  const long = `${'Somebody Said Something And '.repeat(400)}said ${'“a '.repeat(2_000)}`
  const before = performance.now()
  suggestClaim({
    text: long,
    chosen: whole(long),
    around: whole(long),
    language: 'en',
    before: null,
    known: [],
  })
  expect(performance.now() - before).toBeLessThan(300)
})

const whole = (text: string) => ({ start: 0, end: text.length })

const kupyansk = join(import.meta.dirname, '..', '..', '..', 'shared', 'articles', 'kupyansk.txt')
const ganchev = 'Vitaly Ganchev | person'
const source = 'one anonymous source close to the Ukrainian command | anonymous | remarked'
const conscript = ['a former Ukrainian conscript | anonymous | said', 'a local journalist | anonymous']
const analyst = 'a military analyst based in Kyiv | anonymous | said'

test.skipIf(!existsSync(kupyansk))(
  'who speaks in every sentence of the Kupyansk article, claimed one by one',
  () => {
    const text = readFileSync(kupyansk, 'utf8')
    const told: { called: string; kind: string }[] = []
    let before: { rows: readonly HopRow[]; end: number } | null = null
    const found = splitSentences(text, 'en').map((sentence) => {
      const ground = { text, chosen: sentence, around: sentence, language: 'en', before, known: told }
      const { kind, rows } = suggestClaim(ground)
      if (rows.length > 0) before = { rows, end: sentence.end }
      told.push(
        ...rows
          .filter(({ whoKind }) => whoKind !== 'anonymous')
          .map(({ who, whoKind }) => ({ called: who, kind: whoKind })),
      )
      return [kind, ...chainOf(rows)]
    })
    expect(found).toEqual([
      ['fact'],
      ['fact', `${ganchev} | according to`],
      ['fact', `${ganchev} | told`, 'RIA Novosti | agency'],
      ['fact', `${ganchev} | emphasized`, 'RIA Novosti | agency'],
      ['quote', `${ganchev} | stated`, 'RIA Novosti | agency'],
      ['fact', 'DeepState | channel | reported'],
      ['fact', 'DeepState | channel | detailed'],
      ['fact', 'DeepState | channel | said'],
      ['fact', 'DeepState | channel | noted'],
      ['quote', source],
      ['quote', source],
      ['fact'],
      ['fact', 'unconfirmed reports | anonymous | emerged | unconfirmed'],
      ['fact'],
      ['quote', ...conscript],
      ['quote', ...conscript],
      ['quote', ...conscript],
      ...Array.from({ length: 3 }, () => ['fact']),
      ['quote', analyst],
      ['quote', analyst],
      ['fact'],
      ['fact', `${ganchev} | according to`],
      ['fact'],
    ])
  },
)
