import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CorrectionList } from '#components/correction/correction-list.tsx'
import { FilterForm } from '#components/front/filter-form.tsx'
import { FilteredClaims } from '#components/front/filtered-claims.tsx'
import { FrontList } from '#components/front/front-list.tsx'
import { FoundClaims } from '#components/search/found-claims.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { SpeakerPage } from '#components/speaker/speaker-page.tsx'
import type { CheckQuery } from '#domain/check-filter.ts'
import { wordsIn } from '#domain/words/words.ts'

const filter = {
  verdict: 'disputed',
  speaker: 'olena-1',
  from: '2026-03-01',
  to: '2026-03-31',
  article: null,
} as const
const query: CheckQuery = { q: 'міст', filter, page: 1 }
const choices = { speakers: [{ value: 'olena-1', label: 'Олена' }], articles: [] }
const mix = { confirmed: 0, disputed: 1, unconfirmed: 0 }
const claim = {
  ...{ slug: 'brücke', title: 'Міст', number: 3, wording: '<b>Міст</b> стоїть', language: 'uk' },
  answers: { said: 'confirmed', so: 'disputed' } as const,
  speaker: { key: 'olena-1', name: 'Олена' },
  publishedAt: '2026-03-31T22:30:00.000Z',
}
const plain = (text: string) => [{ text, isHit: false }]
const found = {
  ...claim,
  marked: {
    wording: [
      { text: '<b>', isHit: false },
      { text: 'Міст', isHit: true },
      { text: '</b> стоїть', isHit: false },
    ],
    quotation: plain('Стоїть.'),
    speaker: plain('Олена'),
    title: plain('Міст'),
  },
}
const check = { ...claim, outlet: 'Газета', editionNumber: 2, mix, beingChecked: 2 }
const gone = { at: '2026-03-31T22:30:00.000Z', reason: 'Вигадка.' }
const line = { articleId: 'a', slug: 'x', kind: 'addition', at: gone.at, edition: 2, claimNumber: 4 } as const

const everything = (tag: string) => {
  const words = wordsIn(tag)
  const both = { timeZone: 'Europe/Kyiv', words }
  const data = { timeZone: 'Europe/Kyiv', language: words.language }
  const speaker = {
    name: 'Олена',
    kinds: ['person', 'organisation'],
    from: '2026-01-01',
    to: '2026-02-01',
  } as const
  return renderToStaticMarkup(
    <>
      <FrontList checks={[]} {...both} />
      <FrontList checks={[check]} {...both} />
      <FilterForm filter={filter} choices={choices} language={words.language} />
      <FilteredClaims query={query} claims={[claim]} mix={mix} choices={choices} {...data} />
      <FilteredClaims query={query} claims={[]} mix={{ ...mix, disputed: 0 }} choices={choices} {...data} />
      <SearchForm query={query} choices={choices} language={words.language} />
      <FoundClaims
        query={query}
        found={{ claims: [found], total: 1000, isCapped: true, ranked: 200, isNear: false }}
        {...data}
      />
      <FoundClaims
        query={query}
        found={{ claims: [found], total: 1, isCapped: false, ranked: 200, isNear: true }}
        {...data}
      />
      <FoundClaims
        query={query}
        found={{ claims: [], total: 0, isCapped: false, ranked: 200, isNear: false }}
        {...data}
      />
      <FoundClaims query={query} found={null} {...data} />
      <SpeakerPage speaker={speaker} claims={[claim]} mix={mix} {...both} />
      <CorrectionList corrections={[]} {...both} />
      <CorrectionList
        corrections={[
          { ...line, said: { title: 'Міст', language: 'uk', reason: 'Бракувало.' }, gone: null },
          {
            ...line,
            edition: 3,
            claimNumber: null,
            said: { title: 'Міст', language: 'uk', reason: 'Хто.' },
            gone: null,
          },
          { ...line, slug: 'y', said: null, claimNumber: null, gone },
        ]}
        {...both}
      />
    </>,
  )
}

describe('the lists of readers', () => {
  it.each(['uk', 'ar'])('leave no word of ours in English: %s', (tag) => {
    const text = everything(tag).replace(/<[^>]+>|&\w+;/g, ' ')
    expect(text.match(/[A-Za-z]{2,}/g)).toBeNull()
    expect(everything(tag)).not.toMatch(/aria-label="[^"]*[A-Za-z]{2}/)
  })

  it('mark what was found, and take no text for markup', () => {
    const html = everything('en')
    expect(html).toContain('&lt;b&gt;<mark class="bg-open text-ink">Міст</mark>&lt;/b&gt; стоїть')
    expect(html).not.toContain('<b>')
  })

  it('say that there are more finds than were counted', () => {
    const some = { claims: [found], total: 1000, isCapped: true, ranked: 200, isNear: false }
    const said = (of: object) => {
      const data = { query, language: 'en', timeZone: 'UTC' } as const
      return renderToStaticMarkup(<FoundClaims found={{ ...some, ...of }} {...data} />)
    }
    expect(said({})).toContain('>More than 1,000 claims for “міст”</h2>')
    expect(said({ isNear: true })).toContain('>More than 1,000 claims</h2>')
    expect(said({ isCapped: false })).toContain('>1,000 claims for “')
  })

  it('take one filter away and keep the others', () => {
    const html = everything('en').replaceAll('&amp;', '&')
    const search = encodeURIComponent('міст')
    expect(html).toContain(`href="/?q=${search}&speaker=olena-1&from=2026-03-01&to=2026-03-31"`)
    expect(html).toContain(`href="/?q=${search}"`)
  })

  it('tell days in the newsroom’s zone', () => {
    expect(everything('en')).toContain('<time dateTime="2026-03-31T22:30:00.000Z">1 April 2026</time>')
  })

  it('lead from a correction to what that edition changed, not to what has changed since', () => {
    expect(everything('en').match(/href="[^"]*editions[^"]*"/g)).toEqual([
      'href="/checks/x/editions/3#changes-made"',
    ])
  })

  it('print the reason in the place of what was retracted', () => {
    const text = everything('en').replace(/<[^>]+>/g, '')
    expect(text).toContain('This check was retracted on 1 April 2026: Вигадка.')
    expect(text).toContain('Claim 4 was retracted.Бракувало.')
  })
})
