import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { EvidenceGlance } from '#components/check/evidence-glance.tsx'
import type { EditionClaim } from '#domain/edition.ts'
import { wordsIn } from '#domain/words/words.ts'
import { confirmedClaim, disputedClaim } from '#tests/support/edition-fixture.ts'

const html = (claim: EditionClaim, tag = 'en') =>
  renderToStaticMarkup(<EvidenceGlance claim={claim} words={wordsIn(tag)} />)
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** Every link in a drawing leads where a link of the tables leads, and never stops the keyboard. */
function twins(markup: string) {
  const drawings = [...markup.matchAll(/<svg.*?<\/svg>/gs)].join('')
  const hidden = [...drawings.matchAll(/<a href="(#e\d+)" tabindex="-1"/g)].map(([, href]) => href)
  const tables = [...markup.matchAll(/<table.*?<\/table>/gs)].join('')
  return { drawings, hidden, open: [...tables.matchAll(/href="(#e\d+)"/g)].map(([, href]) => href) }
}

describe('the evidence at a glance', () => {
  test('says for and against in words, for each question that has evidence', () => {
    const text = words(html(disputedClaim))
    expect(text).toContain('Was it said? 1 piece supports it (1 primary) and nothing contradicts it.')
    expect(text).toContain(
      'Is it so? Nothing supports it, 1 piece contradicts it (1 primary) and 1 piece gives context.',
    )
  })

  test('says where the evidence comes from, and names the pieces that are not listed by source alone', () => {
    const text = words(html(disputedClaim))
    expect(text).toContain(
      '3 pieces of evidence from 2 roots: International Bureau of Weights and Measures and Coast Wire.',
    )
    expect(text).toContain('4 Harbour Town Radio Coast Wire')
    expect(text).toContain('not listed here Coast Wire root')
  })

  test('has a table for each drawing with the same links', () => {
    const figures = html(disputedClaim).split('</figure>').slice(0, -1)
    expect(figures).toHaveLength(2)
    for (const figure of figures) {
      const { drawings, hidden, open } = twins(figure)
      expect(drawings).not.toMatch(/<a(?! href="#e\d+" tabindex="-1")/)
      expect(hidden.length).toBeGreaterThan(0)
      expect(open).toEqual(hidden)
    }
  })

  test('marks roots by a second frame, and what does not count by a dashed one', () => {
    const { drawings } = twins(html(disputedClaim))
    expect(drawings.match(/rx="2"/g)).toHaveLength(2)
    expect(drawings.match(/stroke-dasharray="4 3"/g)).toHaveLength(1)
  })

  test('draws no graph of one piece, and nothing where there is no evidence', () => {
    expect(html(confirmedClaim)).not.toContain('Where the evidence comes from')
    expect(html({ ...confirmedClaim, evidence: [] })).toBe('')
  })

  test('is mirrored for a page that reads from right to left, in its words', () => {
    const at = (tag: string) =>
      Number(/<rect x="(\d+)" y="\d+" width="132"/.exec(html(disputedClaim, tag))?.[1])
    expect(at('ar')).toBeGreaterThan(at('en'))
    expect(words(html(disputedClaim, 'ar'))).toContain('من أين تأتي الأدلة')
    expect(words(html(disputedClaim, 'uk'))).toContain('1 доказ суперечить (первинний: 1)')
  })
})
