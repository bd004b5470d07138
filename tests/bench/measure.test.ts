import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'

// Each trial starts a process, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'stet-measure-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inLines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

function measure(...words: string[]) {
  const script = resolve('tests/bench/measure.ts')
  const env = { ...process.env, INIT_CWD: folder }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    env,
    encoding: 'utf8',
  })
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr }
}

const before = 'It rained all day. The bridge is closed for repairs.'
const anchor = { doc: 'a', from: 0, to: 1, kind: 'same', quote: 'It rained all day.', start: 0, end: 18 }
const rows = [
  { ...anchor, prefix: '', suffix: ' The bridge', gold: [5, 23] },
  {
    ...anchor,
    kind: 'deleted',
    quote: 'The bridge is closed for repairs.',
    start: 19,
    end: 52,
    prefix: 'It rained all day. ',
    suffix: '',
    gold: null,
  },
]
writeFileSync(join(folder, 'reanchor_x.jsonl'), inLines(rows))
const revisions = [{ doc: 'a', revisions: [{ text: before }, { text: 'New. It rained all day.' }] }]

test('sentences: one line of JSON a file; what rewrites its text is left out', () => {
  const texts = [
    {
      lang: 'en',
      text: 'It is. So it is.',
      spans: [
        [0, 6],
        [7, 16],
      ],
    },
    { lang: 'en_GB', text: 'It is. So it is.', spans: [[0, 16]] },
    { lang: 'en', text: 'It is\nso.', rewrites_text: true },
  ]
  writeFileSync(join(folder, 'some.jsonl'), inLines(texts))
  const { status, lines, stderr } = measure('sentences', 'some.jsonl', '--errors')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { file: 'some.jsonl', right: 1, total: 2, precision: 0.5, recall: 2 / 3, f1: 4 / 7 },
  ])
  expect([status, stderr]).toEqual([0, 'en_GB : 0 of 1 sentences, 2 found\n'])
})

test('reanchor: shares of the kinds that there are, with texts of the folder above', () => {
  mkdirSync(join(folder, 'under'))
  writeFileSync(join(folder, 'under', 'reanchor_y.jsonl.gz'), gzipSync(inLines(rows)))
  writeFileSync(join(folder, 'revisions_y.jsonl'), inLines(revisions))
  const { status, lines } = measure('reanchor', 'under/reanchor_y.jsonl.gz')
  const figures = { file: 'under/reanchor_y.jsonl.gz', same: 1, edited: null, deleted: 1, repeated: null }
  expect(lines.map((line) => JSON.parse(line))).toEqual([{ ...figures, msPer50: expect.any(Number) }])
  expect(status).toBe(0)
})

test.each([
  ['a text that is nowhere', ['reanchor', 'reanchor_x.jsonl'], 'revisions 0 and 1 of a'],
  ['a file that is not there', ['sentences', 'none.jsonl'], 'There is no file'],
  ['something else to measure', ['words', 'some.jsonl'], '“words”'],
  ['no file', ['reanchor'], 'Usage'],
  ['an option that is none', ['reanchor', 'reanchor_x.jsonl', '--error'], 'Usage'],
])('%s is refused, with nothing on standard output', (_name, words, sentence) => {
  const { status, lines, stderr } = measure(...words)
  expect([status, lines]).toEqual([1, []])
  expect(stderr).toContain(sentence)
})
