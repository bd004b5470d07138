import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DeskCoverage } from '#components/article/desk-coverage.tsx'
import { PassagesByState } from '#components/article/passages-by-state.tsx'
import { StripLinks } from '#components/article/strip-links.tsx'
import { SourceName } from '#components/source/source-name.tsx'
import { placeRuns, type StripRun } from '#domain/strip-runs.ts'

const sentences = ['3 of 6 passages claimed', '6 passages: 1 disputed and 3 unread'] as const
const runs: StripRun[] = [
  [2, 'open claim'],
  [1, 'unread'],
  [1, 'confirmed', 'disputed'],
  [2, 'unread'],
]
const draw = (some: readonly StripRun[], lengths: readonly number[]) =>
  renderToStaticMarkup(<DeskCoverage sentences={sentences} runs={some} lengths={lengths} />)

/** The table without what scrolls it. */
function drawTable(some: ReturnType<typeof placeRuns>, isLinked: boolean): string {
  const html = renderToStaticMarkup(<PassagesByState runs={some} isLinked={isLinked} />)
  return html.slice(html.indexOf('<table'))
}

const placed = placeRuns(runs, [10, 10, 10, 10, 10, 10])
const hrefs = (part: string) => [...part.matchAll(/href="#passage-(\d+)"/g)].map(([, at]) => at)

test('strip and table lead to the first passage of every run, and the keyboard stops in the table alone', () => {
  const table = drawTable(placed, true)
  const drawing = renderToStaticMarkup(<StripLinks runs={placed} />)
  expect(hrefs(drawing)).toEqual(['1', '3', '4', '5'])
  expect(drawing).toContain('<rect x="33.333%" width="16.667%"')
  expect(drawing.match(/<a /g)).toHaveLength(drawing.match(/tabindex="-1"/g)?.length ?? 0)
  expect(new Set(hrefs(table))).toEqual(new Set(hrefs(drawing)))
  expect(table).not.toContain('tabindex')
  const cells = [...table.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) =>
    cell?.replace(/<[^>]+>/g, ''),
  )
  expect(cells.slice(3)).toEqual([
    ...['confirmed', '1', '4', 'disputed', '1', '4', 'open claim', '2', '1–2', 'unread', '3', '3 5–6'],
  ])
})

test('without a script the table alone leads to the passages, and a link to the table', () => {
  const html = draw(runs, [10, 10, 10, 10, 10, 10])
  expect(hrefs(html)).toEqual([])
  expect(html).toMatch(/<a href="\?open=coverage#coverage"[^>]*>The same as a table<\/a>/)
})

test('every passage has a bar of its own, as wide as it is long', () => {
  const html = draw(runs, [10, 30, 10, 20, 10, 20])
  expect(html).toMatch(/<path d="M0 0\.5h40v34h-40z" class="fill-open/)
  // Of two claims on one passage each has half of its bar, hatched where its verdict is.
  expect(html).toMatch(/<path d="M50 0\.5h20v16h-20z" class="fill-confirmed/)
  expect(html.match(/d="M50 18\.5h20v16h-20z"/g)).toHaveLength(2)
  expect(html).toMatch(
    /<clipPath id="([^"]+)".*<rect [^>]*fill="url\(#[^"]*disputed\)" clip-path="url\(#\1\)"/,
  )
  // Five cuts between six passages, and an outline around each of the three that are unread.
  expect(html.match(/d="((?:M\d+ 0v36)+)"/)?.[1]).toBe('M10 0v36M40 0v36M50 0v36M70 0v36M80 0v36')
  expect(html.match(/d="(M40 [^"]*)"/)?.[1]?.match(/z/g)).toHaveLength(3)
})

test('a verdict is hatched only where there is one to hatch', () => {
  expect(draw(runs, [1, 1, 1, 1, 1, 1])).toContain('<pattern')
  expect(draw([[6, 'unread']], [1, 1, 1, 1, 1, 1])).not.toContain('<pattern')
})

test('a long article is drawn and told without hundreds of links', () => {
  const long = Array.from({ length: 401 }, (_, at): StripRun => [1, at % 2 ? 'set aside' : 'unread'])
  const html = draw(long, Array(401).fill(10))
  expect(hrefs(html)).toEqual([])
  const table = drawTable(placeRuns(long, Array(401).fill(10)), false)
  expect(table).not.toContain('href=')
  expect(table).toContain('397, 399, 401')
})

test('a source is named in a plain field that offers nothing until somebody types', () => {
  const html = renderToStaticMarkup(<SourceName label="Source" hint="Its name." />)
  const list = html.match(/<input[^>]* list="([^"]+)"/)?.[1]
  expect(html).toContain(`<datalist id="${list}"></datalist>`)
  expect(html).toMatch(/<input[^>]* name="sourceName"/)
})
