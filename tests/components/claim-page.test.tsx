import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClaimPage } from '#components/check/claim-page.tsx'
import type { EditionClaim } from '#domain/edition.ts'
import { wordsIn } from '#domain/words/words.ts'
import {
  confirmedClaim,
  disputedClaim,
  editionFixture,
  unconfirmedClaim,
} from '#tests/support/edition-fixture.ts'

const editions = [
  {
    number: 1,
    publishedAt: editionFixture.firstPublishedAt,
    correction: null,
    href: '/checks/x/editions/1/2',
  },
  {
    number: 2,
    publishedAt: editionFixture.publishedAt,
    correction: editionFixture.correction,
    href: '/checks/x/editions/2/2',
  },
]

function page(claim: EditionClaim, edition = editionFixture, tag = 'en'): string {
  return renderToStaticMarkup(
    <ClaimPage
      edition={edition}
      claim={claim}
      sha256={'ab'.repeat(32)}
      origin="https://checks.example.org"
      editions={editions}
      words={wordsIn(tag)}
    />,
  )
}

/** The page as it reads: tags out, spaces folded. */
function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

describe('the page of a claim', () => {
  it('gives both answers, and one where there is one question', () => {
    expect(words(page(disputedClaim))).toContain('Said: confirmed · So: disputed')
    expect(words(page(confirmedClaim))).toContain('So: confirmed')
    expect(words(page(confirmedClaim))).not.toContain('Said:')
  })

  it('never states an unconfirmed claim as a fact: every heading with its wording has the lead before it', () => {
    const html = page(unconfirmedClaim)
    const wordings = words(html).split(unconfirmedClaim.wording)
    expect(wordings.length).toBeGreaterThan(1)
    for (const before of wordings.slice(0, -1))
      expect(before).toMatch(/Unconfirmed, and not confirmed as said: $/)
  })

  it('has everything that the page of a claim has, in its order', () => {
    const text = words(page({ ...disputedClaim, override: 'Asked for by the proposer.' }))
    const parts = [
      'As of 4 March 2026',
      'Said, but disputed: The metre',
      disputedClaim.quotation,
      'a guide at the town museum, anonymous',
      'The evidence contradicts it.',
      'In short',
      'Clarification',
      'Published below the newsroom’s own bar',
      'Why we say so',
      'Who had it from whom',
      'The evidence at a glance',
      '1 piece from 1 independent root: BIPM.',
      'Nothing supports it, 1 piece contradicts it (1 primary) and 1 piece gives context',
      'Where the evidence comes from',
      'section 2.3.1, the metre',
      'completely reliable',
      'confirmed by other sources',
      'Not captured',
      'Broken: the passage',
      'How it was checked',
      'The museum was asked on 3 March 2026',
      'Version 1',
      'History of the pageEdition 2',
      'First published.',
      'https://checks.example.org/checks/how-long-is-a-metre/editions/2/2',
      'ab'.repeat(32),
      'Report an error',
    ]
    const places = parts.map((part) => text.indexOf(part))
    expect(parts.filter((_, index) => places[index] === -1)).toEqual([])
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('says what is missing where a question stays unconfirmed, and nowhere else', () => {
    expect(words(page(unconfirmedClaim))).toContain('Is it so?The number engraved on the bar.')
    expect(words(page(disputedClaim))).not.toContain('What is missing')
  })

  it('names a person only where the edition does', () => {
    expect(words(page(disputedClaim))).toContain('Checked byReviewer')
    expect(words(page(disputedClaim))).toContain('Ada Example, editor')
  })

  it('carries no inline style and no script', () => {
    for (const claim of editionFixture.claims) {
      expect(page(claim)).not.toMatch(/<[^>]*\sstyle=/)
      expect(page(claim)).not.toMatch(/<script/)
    }
  })

  it('keeps hostile strings inert in every text field', () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>'
    const poisoned = JSON.parse(
      JSON.stringify(disputedClaim, (key, value) =>
        typeof value === 'string' && poisonedFields.has(key) ? hostile : value,
      ),
    ) as EditionClaim
    const html = page(poisoned)
    expect(html).not.toMatch(/<(script|img)/)
    expect(html).toContain('&lt;script&gt;')
  })

  it('makes no link of an address that is not http(s)', () => {
    const [first, ...rest] = disputedClaim.evidence
    if (!first) throw new Error('The fixture has evidence')
    const html = page({ ...disputedClaim, evidence: [{ ...first, url: 'javascript:alert(1)' }, ...rest] })
    expect(html).not.toContain('href="javascript:')
    expect(words(html)).toContain(first.title)
  })

  it('says at an earlier edition’s address that there is a newer one', () => {
    const html = renderToStaticMarkup(
      <ClaimPage
        edition={{ ...editionFixture, number: 1, correction: null }}
        claim={disputedClaim}
        sha256={'ab'.repeat(32)}
        origin="https://checks.example.org"
        editions={editions}
        newest={{ number: 2, href: '/checks/how-long-is-a-metre/2' }}
        words={wordsIn('en')}
      />,
    )
    expect(words(html)).toContain('Edition 1: an earlier edition')
    expect(html).toContain('href="/checks/how-long-is-a-metre/2"')
    expect(html, 'the way up stays in the edition').toContain('href="/checks/how-long-is-a-metre/editions/1"')
  })
})

const poisonedFields = new Set([
  'wording',
  'quotation',
  'rationale',
  'title',
  'shows',
  'locator',
  'text',
  'reply',
  'name',
  'cue',
  'hedge',
])
