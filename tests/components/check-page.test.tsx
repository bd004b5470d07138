import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CheckPage } from '#components/check/check-page.tsx'
import { editionDocument } from '#domain/edition.ts'
import { wordsIn } from '#domain/words/words.ts'
import { editionFixture } from '#tests/support/edition-fixture.ts'

const page = (newest?: { number: number; href: string }, edition = editionFixture, tag = 'en') =>
  renderToStaticMarkup(
    <CheckPage
      edition={edition}
      sha256={null}
      origin="https://checks.example.org"
      editions={[]}
      newest={newest}
      words={wordsIn(tag)}
    />,
  )

describe('the page of an article', () => {
  it('is drawn from a true edition', () => {
    expect(editionDocument.parse(editionFixture)).toEqual(editionFixture)
  })

  it('says coverage and mix in words, and what is being checked', () => {
    const text = page().replace(/<[^>]+>/g, '')
    expect(text).toContain(
      '8 passages: 1 confirmed, 2 disputed, 1 unconfirmed, 1 being checked and 4 set aside.',
    )
    expect(page()).toContain('aria-label="1 confirmed, 1 disputed and 1 unconfirmed, of 3"')
    expect(text).toContain('1 more claim is being checked.')
  })

  it('has a table twin of the strip with the same links, and stops the keyboard once for each', () => {
    const html = page()
    const inStrip = [...html.matchAll(/<a href="([^"]+)" tabindex="-1">/g)].map((match) => match[1])
    const strip = html.slice(html.indexOf('id="coverage"'))
    const table = strip.slice(strip.indexOf('<table'), strip.indexOf('</table>'))
    const inTable = [...table.matchAll(/href="([^"]+)"/g)].map((match) => match[1])
    expect(inStrip).toHaveLength(3)
    expect(inTable).toEqual(inStrip)
  })

  it('leads from each claim to its page, or stays in the edition at its permanent address', () => {
    expect(page()).toContain('href="/checks/how-long-is-a-metre/3"')
    const permanent = page({ number: 3, href: '/checks/how-long-is-a-metre' })
    expect(permanent).toContain('href="/checks/how-long-is-a-metre/editions/2/3"')
    expect(permanent).not.toContain('href="/checks/how-long-is-a-metre/3"')
  })

  it('offers the edition as data only where all of it still stands, and says why not', () => {
    const line = { number: editionFixture.number, publishedAt: editionFixture.publishedAt, correction: null }
    const words = wordsIn('en')
    const [whole, torn] = [true, false].map((isWhole) =>
      renderToStaticMarkup(
        <CheckPage
          {...{ edition: editionFixture, sha256: 'ab12', origin: 'https://checks.example.org', words }}
          editions={[{ ...line, href: null, isWhole }]}
        />,
      ),
    )
    expect(whole).toMatch(/href="[^"]*\/document"/)
    expect(torn).not.toContain('/document"')
    expect(torn).toContain('ab12')
    expect(torn).toContain(words.t('cite.noData'))
  })

  it('carries no inline style and keeps hostile titles inert', () => {
    const article = {
      ...editionFixture.article,
      title: '<script>alert(1)</script>',
      url: 'javascript:alert(1)',
    }
    const html = page(undefined, { ...editionFixture, article })
    expect(html).not.toMatch(/<[^>]*\sstyle=|<script|href="javascript:/)
  })

  it('marks the language of the article’s words', () => {
    const article = { ...editionFixture.article, language: 'uk' }
    const html = page(undefined, { ...editionFixture, article })
    expect(html).toMatch(/<h1 lang="uk" dir="auto"/)
    expect(html.match(/<blockquote lang="uk"/g)).toHaveLength(3)
    expect(html).toContain('Ukrainian')
  })

  it('says what was retracted, with the reason, where it is not in the text', () => {
    const retracted = [{ number: 7, reason: 'It rested on a forgery.', at: '2026-03-09T12:00:00.000Z' }]
    const text = page(undefined, { ...editionFixture, retracted }).replace(/<[^>]+>/g, '')
    expect(text).toContain('Claim 7 was retracted on 9 March 2026.It rested on a forgery.')
  })

  it.each(['en', 'uk', 'ar'])(
    'says in %s that no verdict stands where there was one, and lists no claims',
    (tag) => {
      const { t } = wordsIn(tag)
      const retracted = [{ number: 1, reason: 'It rested on a forgery.', at: '2026-03-09T12:00:00.000Z' }]
      const bare = { ...editionFixture, claims: [], text: null }
      const emptied = page(undefined, { ...bare, retracted }, tag)
      expect(emptied).toContain(t('checkPage.noneLeft'))
      expect(emptied).not.toContain(t('checkPage.noVerdict'))
      expect(emptied).not.toContain('<ol class="divide-y')
      expect(page(undefined, { ...bare, retracted: [] }, tag)).toContain(t('checkPage.noVerdict'))
      expect(page()).not.toContain('Retracted claims')
    },
  )

  it('speaks the language of the newsroom, and leaves no word of ours in English', () => {
    const hidden = new Set(['SHA', 'JSON', 'iframe', 'n'])
    for (const tag of ['uk', 'ar']) {
      const ours = page(undefined, { ...editionFixture, correction: null }, tag)
        .replace(/<(bdi|blockquote|h1|code)[^>]*>.*?<\/\1>/gs, '')
        .replace(/<dd class="[^"]*select-all.*?<\/dd>/gs, '')
        .replace(/<[^>]+>/g, ' ')
      expect(
        [...ours.matchAll(/[A-Za-z]{2,}/g)].map(([word]) => word).filter((word) => !hidden.has(word)),
      ).toEqual([])
    }
  })
})
