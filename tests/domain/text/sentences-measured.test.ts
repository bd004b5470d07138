import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, type TestContext, test } from 'vitest'
import { splitSentences } from '#domain/text/sentences.ts'

type Row = { lang: string; text: string; spans?: [number, number][]; rewrites_text?: boolean }

function shared(context: TestContext, name: string): string {
  const path = `../shared/${name}`
  if (!existsSync(path)) context.skip(`${path} is not here; the shared data set is measured where it is`)
  return readFileSync(path, 'utf8')
}

const rowsOf = (file: string): Row[] =>
  file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const keysOf = (row: Row) => splitSentences(row.text, row.lang).map(({ start, end }) => `${start},${end}`)

describe('measured on shared data', () => {
  test('English golden rules that keep the text: at least 48 of 50', (context) => {
    const rows = rowsOf(shared(context, 'data/sentences_golden_rules.jsonl'))
    const english = rows.filter((row) => row.lang === 'en' && !row.rewrites_text)
    const right = english.filter((row) => keysOf(row).join(' ') === row.spans?.join(' '))
    expect(english).toHaveLength(50)
    expect(right.length).toBeGreaterThanOrEqual(48)
  })

  const floors = { en_gum: 0.94, uk_iu: 0.95, ru_taiga: 0.92, zh_gsd: 0.98, ar_pud: 0.98 }
  for (const [name, floor] of Object.entries(floors)) {
    test(`exact sentences of ${name}: F1 at least ${floor}`, (context) => {
      let [right, found, total] = [0, 0, 0]
      for (const row of rowsOf(shared(context, `data/sentences_ud_${name}.jsonl`))) {
        const gold = new Set(row.spans?.map((span) => span.join(',')))
        const keys = keysOf(row)
        right += keys.filter((key) => gold.has(key)).length
        found += keys.length
        total += gold.size
      }
      expect((2 * right) / (found + total)).toBeGreaterThanOrEqual(floor)
    })
  }

  test('the article about Kupyansk is 25 passages, quotations whole', (context) => {
    const text = shared(context, 'articles/kupyansk.txt')
    const passages = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))
    expect(passages).toHaveLength(25)
    expect(passages[2]).toMatch(/^This, he told RIA Novosti,.*ammunition\.’$/)
    expect(passages[4]).toMatch(/^‘This is a condition.*’ he stated, underscoring.*operation\.$/)
    expect(passages[14]).toMatch(/^‘It’s not just about survival,’ said a former.*anonymity\.$/)
    expect(passages.slice(15, 17)).toEqual([
      '‘They’re scared.',
      'They know if they stay, they might not make it to the end of the month.’',
    ])
  })
})
