import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { provenanceOf } from '#domain/provenance.ts'
import { provenanceLayout } from '#domain/provenance-layout.ts'
import { piece, reprint, waterArticle } from '#tests/support/judged-evidence.ts'

const agency = piece(1, { sourceName: 'Agency' })
const wire = piece(9, { sourceName: 'Wire', title: 'SECRET', url: 'https://wire.example/SECRET' })
const nodes = (...evidence: ReturnType<typeof piece>[]) => provenanceOf(evidence, waterArticle)

describe('who had it from whom', () => {
  test('joins the pieces of a claim, and names what is not on it by its source alone', () => {
    const all = nodes(agency, reprint(2, agency), reprint(3, wire))
    expect(all.map(({ number, source, from, isRoot }) => [number, source, from, isRoot])).toEqual([
      [1, 'Agency', [], true],
      [2, 'Source 2', [0], false],
      [3, 'Source 3', [3], false],
      [null, 'Wire', [], true],
    ])
    expect(JSON.stringify(all)).not.toMatch(/SECRET|p9/)
  })

  test('marks a party, what counts for nothing, and neither as a plain root', () => {
    const ours = piece(4, { url: 'https://ours.example/' })
    const party = piece(5, { sourceId: 'party' })
    expect(nodes(ours, party).map(({ isRoot, isParty, fault }) => [isRoot, isParty, fault])).toEqual([
      [false, false, 'ownDomain'],
      [true, true, null],
    ])
  })

  test('tells nothing of what stands behind a removed piece', () => {
    const removed = { ...reprint(3, wire), isRemoved: true }
    expect(nodes(agency, removed).map(({ number, from, fault }) => [number, from, fault])).toEqual([
      [1, [], null],
      [3, [], 'removed'],
    ])
  })
})

const source = fc.constantFrom(
  'Agency',
  'A very long name of an institute',
  '國際度量衡局公報國際度量衡局公報',
  'وكالة',
)
const graph = fc
  .array(fc.tuple(source, fc.array(fc.nat(11), { maxLength: 3 })), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(([name, from], index) => ({
      ...{ number: index % 2 ? index : null, source: name, isRoot: index === 0, isParty: false, fault: null },
      from: from.filter((to) => to < index),
    })),
  )

describe('its drawing', () => {
  test('lays out every piece inside, none upon another, and mirrors it for right to left', () => {
    fc.assert(
      fc.property(graph, (all) => {
        const drawing = provenanceLayout(all, 'ltr')
        const mirror = provenanceLayout(all, 'rtl')
        expect(drawing.nodes).toHaveLength(all.length)
        for (const [index, { x, y, width, height }] of drawing.nodes.entries()) {
          expect(x >= 0 && x + width <= drawing.width && y >= 0 && y + height <= drawing.height + 1).toBe(
            true,
          )
          expect(mirror.nodes[index]?.x).toBe(drawing.width - x - width)
          for (const other of drawing.nodes.slice(index + 1))
            expect(
              x + width <= other.x ||
                other.x + other.width <= x ||
                y + height <= other.y ||
                other.y + other.height <= y,
            ).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('fits a screen of 320 for many reprints of one story, and for one long chain', () => {
    const reprints = nodes(agency, ...[2, 3, 4, 5, 6, 7].map((number) => reprint(number, agency)))
    expect(provenanceLayout(reprints, 'ltr').width).toBeLessThanOrEqual(288)
    const second = reprint(2, agency)
    const third = piece(3, { derivesFrom: ['p2'], upstream: [second, agency] })
    const chain = nodes(agency, second, third)
    expect(provenanceLayout(chain, 'ltr').width).toBeLessThanOrEqual(288)
  })

  test('breaks a name into three lines at most', () => {
    const named = nodes(piece(1, { sourceName: `${'Ministry of '.repeat(12)}Water` }))
    const [placed] = provenanceLayout(named, 'ltr').nodes
    expect(placed?.lines).toHaveLength(3)
    expect(placed?.lines.at(-1)).toMatch(/…$/)
  })
})
