import { measureReanchoring } from './measure-reanchoring.ts'
import { measureSentences } from './measure-sentences.ts'
import { measuredRows } from './measured-rows.ts'

// `npm run -s measure -- <what> <file…> [--errors]`: one JSON object a file and line on standard output. Files are
// .jsonl or .jsonl.gz, relative to the folder that npm was called in. --errors names what was wrong on standard error.

const usage = 'npm run -s measure -- sentences|reanchor <file.jsonl|file.jsonl.gz…> [--errors]'
const words = process.argv.slice(2)
const [what, ...files] = words.filter((word) => !word.startsWith('--'))
const unknown = words.filter((word) => word.startsWith('--') && word !== '--errors')
const note = words.includes('--errors') ? (line: string) => console.error(line) : () => {}

try {
  if (unknown.length > 0 || files.length === 0) throw new Error(`Usage: ${usage}`)
  for (const line of measured(what, files)) console.log(JSON.stringify(line))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function measured(kind: string | undefined, named: readonly string[]): Iterable<object> {
  if (kind === 'sentences')
    return named.map((file) => ({ file, ...measureSentences(measuredRows(file), note) }))
  if (kind === 'reanchor') return measureReanchoring(named, note)
  throw new Error(`There is nothing that measures “${kind ?? ''}”. Usage: ${usage}`)
}
