import type { BenchPage } from './bench-page.ts'
import type { Beside } from './public-pages.ts'
import type { Timing } from './timing.ts'

export type Results = {
  takenAt: string
  machine: string
  /** The machine's load before and after the pages were measured. */
  busy: number[]
  filledInSeconds: number
  rows: Record<string, number>
  queries: Timing[]
  commands: Timing[]
  deskPages: Timing[]
  firstRenders: Timing[]
  searches: Timing[]
  publicPages: Beside[]
  /** From a publication in one process to the first reply of others that shows it. */
  news: Timing
  /** Resident memory of the app's process in MB, null where the system does not say; the most may be 512. */
  benchPage: BenchPage
  memory: { atStart: number | null; after: number | null; target: 512 }
}

/** The results as tables for the terminal; a star marks what missed its target. */
export function inWords(results: Results): string {
  const { rows, memory } = results
  const mb = (value: number | null) => (value === null ? 'not known' : `${value} MB`)
  return [
    `Measured on ${results.machine}, ${results.takenAt}, load ${results.busy.join(' to ')}; a star marks a missed target.`,
    `Generated: ${Object.entries(rows)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}, in ${results.filledInSeconds} s.`,
    times('Queries, in process, ms', results.queries),
    times('Commands, in process, fsync on, ms', results.commands),
    times('Desk pages over HTTP, ms', results.deskPages),
    times('First render for readers over HTTP, ms', results.firstRenders),
    times('Searches over HTTP, ms', results.searches),
    lines(
      'Kept pages over HTTP',
      ['a second', 'p95 ms', 'bare', 'bare p95', 'ratio', 'Next', 'Next p95', 'bytes'],
      [
        ...results.publicPages.map((page) => [
          page.name,
          page.perSecond.toFixed(0),
          page.p95.toFixed(2),
          page.barePerSecond.toFixed(0),
          page.bareP95.toFixed(2),
          `${page.ratio.toFixed(2)}${page.ratio < page.target ? ' *' : ''}`,
          page.nextPerSecond.toFixed(0),
          page.nextP95.toFixed(1),
          String(page.bytes),
        ]),
      ],
    ),
    times('Three processes, ms', [results.news]),
    times('Bench of 200,000 characters and 500 claims: input to paint, ms', results.benchPage.timings),
    `That page: ${kilobytes(results.benchPage.scripts)} of scripts (target 200 KB${results.benchPage.scripts > 200 * 1024 ? ' *' : ''}), ${kilobytes(results.benchPage.document)} of HTML, compressed; ready after ${results.benchPage.ready} ms`,
    `Memory of the app: ${mb(memory.atStart)} before, ${mb(memory.after)} after${(memory.after ?? 0) > memory.target ? ' *' : ''}`,
  ].join('\n\n')
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`

function times(title: string, timings: Timing[]): string {
  return lines(
    title,
    ['n', 'p50', 'p95', 'target', 'cpu each'],
    timings.map(({ name, n, p50, p95, target, cpu }) => [
      name,
      String(n),
      p50.toFixed(1),
      p95.toFixed(1),
      target === null ? '' : `${target}${p95 > target ? ' *' : ''}`,
      cpu ? cpu.toFixed(1) : '',
    ]),
  )
}

function lines(title: string, heads: string[], rows: string[][]): string {
  const body = rows.map(
    ([name = '', ...cells]) => name.padEnd(44) + cells.map((cell) => cell.padStart(10)).join(''),
  )
  return [title.padEnd(44) + heads.map((head) => head.padStart(10)).join(''), ...body].join('\n')
}
