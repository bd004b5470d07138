import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ChangesMade } from '#components/check/changes-made.tsx'
import { ChangesSince } from '#components/check/changes-since.tsx'
import { GonePage } from '#components/check/gone-page.tsx'
import { Notices } from '#components/check/notices.tsx'
import { WordDiff } from '#components/check/word-diff.tsx'
import type { EditionDocument } from '#domain/edition.ts'
import { interfaceLanguages, wordsIn } from '#domain/words/words.ts'
import { confirmedClaim, editionFixture } from '#tests/support/edition-fixture.ts'

const en = wordsIn('en')
const [piece] = confirmedClaim.evidence
const changed: EditionDocument = {
  ...editionFixture,
  number: 3,
  beingChecked: 2,
  article: { ...editionFixture.article, title: 'Another title' },
  text: [{ words: 'A text.', passage: 1, claims: [], hidden: 'retracted', retracted: [9] }],
  claims: editionFixture.claims.slice(0, 2).map((claim) =>
    claim.number === confirmedClaim.number
      ? {
          ...claim,
          wording: 'It is <b>other</b> words.',
          answers: { ...claim.answers, so: 'unconfirmed' as const },
          recheckOn: '2027-01-02',
          policyVersion: 9,
          evidence: piece ? [{ ...piece, shows: 'Less.', credibility: 5 as const }] : [],
        }
      : claim,
  ),
}

describe('what changed since', () => {
  test('is said in words beside the mark, and typed words stay words', () => {
    const html = renderToStaticMarkup(<ChangesSince before={editionFixture} after={changed} words={en} />)
    expect(html).toMatch(/<del[^>]*><bdi class="sr-only"> removed: <\/bdi>/)
    expect(html).toMatch(/<ins[^>]*><bdi class="sr-only"> added: <\/bdi>/)
    expect(html).toContain('&lt;b&gt;')
    expect(html).not.toContain('<b>other')
    for (const sentence of [
      'no longer shown',
      'Is it so?',
      'About the article',
      'Claims being checked: 1 before, 2 now',
    ])
      expect(html).toContain(sentence)
  })

  test.each(interfaceLanguages)('has every word in %s', (language) => {
    const words = wordsIn(language)
    const draw = (claimNumber?: number) =>
      renderToStaticMarkup(
        <ChangesSince before={editionFixture} after={changed} {...{ claimNumber, words }} />,
      )
    expect(draw()).toContain(words.t('editionPage.since'))
    const made = renderToStaticMarkup(<ChangesMade before={editionFixture} after={changed} words={words} />)
    expect(made).toContain(words.t('editionPage.made'))
    expect(draw(confirmedClaim.number)).toContain(words.t('changes.claimText.wording'))
    expect(draw(confirmedClaim.number)).not.toContain(words.t('changes.article'))
  })

  test('is beside what the edition itself changed, each part with an id of its own', () => {
    const html = renderToStaticMarkup(
      <>
        <ChangesMade before={editionFixture} after={changed} words={en} />
        <ChangesSince before={changed} after={{ ...editionFixture, number: 4 }} words={en} />
      </>,
    )
    expect(html).toContain('when edition 3 followed edition 2')
    expect(html).toContain('in edition 4, the newest')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(6)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('of a claim that stayed as it was is said to be nothing', () => {
    const html = renderToStaticMarkup(
      <ChangesSince
        before={editionFixture}
        after={{ ...editionFixture, number: 3 }}
        claimNumber={confirmedClaim.number}
        words={en}
      />,
    )
    expect(html).toContain('Edition 3, the newest, says the same of this claim.')
  })

  test('marks neither of two equal texts', () => {
    const html = renderToStaticMarkup(<WordDiff before="Ice." after="Ice." language="en" words={en} />)
    expect(html).not.toMatch(/<(del|ins)/)
  })

  test('takes the direction of the text, not that of our word before it', () => {
    const ar = wordsIn('ar')
    const html = renderToStaticMarkup(<WordDiff before="Ice floats." after="" language="en" words={ar} />)
    // An element of `dir="auto"` runs as its first letter does that stands in no isolate.
    const counted = html.replace(/<bdi\b.*?<\/bdi>/g, '').replace(/<[^>]+>/g, '')
    expect(html).toContain(ar.t('changes.removed'))
    expect(counted).toMatch(/^\s*Ice/)
  })
})

describe('what was taken back', () => {
  const gone = {
    slug: 'a-check',
    reason: '<i>Mixed up</i>',
    at: '2026-06-03T22:30:00Z',
    timeZone: 'Europe/Kyiv',
  }

  test.each(interfaceLanguages)(
    'says in %s that it was, when in the newsroom, why and the way on',
    (language) => {
      const words = wordsIn(language)
      const html = renderToStaticMarkup(<GonePage {...gone} claimNumber={4} words={words} />)
      expect(html).toContain('&lt;i&gt;Mixed up')
      expect(html).toContain(words.t('gone.since', { day: words.day('2026-06-04') }))
      for (const href of ['/checks/a-check', '/corrections', '/']) expect(html).toContain(`href="${href}"`)
      const article = renderToStaticMarkup(<GonePage {...gone} claimNumber={null} words={words} />)
      expect(article).not.toContain('href="/checks/a-check"')
    },
  )
})

describe('the notices of a page', () => {
  const notices = [
    { claimNumber: 3, kind: 'recheck due' as const, on: '2026-06-10' },
    { claimNumber: 3, kind: 'sibling corrected' as const, on: '2026-06-11' },
  ]

  test.each(interfaceLanguages)('are dated sentences of a closed list in %s', (language) => {
    const words = wordsIn(language)
    const html = renderToStaticMarkup(<Notices notices={notices} words={words} />)
    expect(html).toContain(words.t('notices.recheckDue', { day: words.day('2026-06-10') }))
    expect(html).toContain(words.t('notices.siblingCorrected', { day: words.day('2026-06-11') }))
    expect(html).not.toContain('href')
  })

  test('name and lead to their claim on the article’s page; without any nothing is drawn', () => {
    const html = renderToStaticMarkup(<Notices notices={notices} slug="a-check" words={en} />)
    expect(html).toContain('href="/checks/a-check/3"')
    expect(renderToStaticMarkup(<Notices notices={[]} words={en} />)).toBe('')
  })
})
