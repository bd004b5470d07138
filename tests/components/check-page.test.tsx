import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CheckPage } from '#components/check/check-page.tsx'
import { FrontList } from '#components/check/front-list.tsx'
import { editionDocument } from '#domain/edition.ts'
import { editionFixture } from '#tests/support/edition-fixture.ts'

const page = (newest?: { number: number; href: string }, edition = editionFixture) =>
  renderToStaticMarkup(
    <CheckPage
      edition={edition}
      sha256={null}
      origin="https://checks.example.org"
      editions={[]}
      newest={newest}
    />,
  )

describe('the page of an article', () => {
  it('is drawn from a true edition', () => {
    expect(editionDocument.parse(editionFixture)).toEqual(editionFixture)
  })

  it('says coverage and mix in words, and what is being checked', () => {
    const text = page().replace(/<[^>]+>/g, '')
    expect(text).toContain(
      '8 passages: 1 confirmed, 2 disputed, 1 unconfirmed, 1 being checked, 4 set aside.',
    )
    expect(page()).toContain('aria-label="1 confirmed, 1 disputed, 1 unconfirmed, of 3"')
    expect(text).toContain('1 more claim is being checked.')
  })

  it('has a table twin of the strip with the same links, and stops the keyboard once for each', () => {
    const html = page()
    const inStrip = [...html.matchAll(/<a href="([^"]+)" tabindex="-1">/g)].map((match) => match[1])
    const table = html.slice(html.indexOf('<table'), html.indexOf('</table>'))
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

  it('carries no inline style and keeps hostile titles inert', () => {
    const article = {
      ...editionFixture.article,
      title: '<script>alert(1)</script>',
      url: 'javascript:alert(1)',
    }
    const html = page(undefined, { ...editionFixture, article })
    expect(html).not.toMatch(/\sstyle=|<script|href="javascript:/)
  })

  it('marks the language of the article’s words', () => {
    const article = { ...editionFixture.article, language: 'uk' }
    const html = page(undefined, { ...editionFixture, article })
    expect(html).toMatch(/<h1 lang="uk" dir="auto"/)
    expect(html.match(/<blockquote lang="uk"/g)).toHaveLength(3)
    expect(html).toContain('Ukrainian')
  })
})

describe('the front page', () => {
  it('says when nothing is published', () => {
    const html = renderToStaticMarkup(<FrontList checks={[]} timeZone="UTC" />)
    expect(html).toContain('Nothing published yet.')
    expect(html).not.toContain('<ol')
  })

  it('lists checks with their mix, and pages by plain links', () => {
    const check = {
      slug: 'how-long-is-a-metre',
      title: 'How long is a metre?',
      outlet: 'The Harbour Gazette',
      language: 'en',
      publishedAt: '2026-03-06T23:30:00.000Z',
      editionNumber: 1,
      mix: { confirmed: 2, disputed: 0, unconfirmed: 1 },
      beingChecked: 0,
    }
    const html = renderToStaticMarkup(
      <FrontList checks={[check]} timeZone="Europe/Berlin" older="/?page=2" />,
    )
    const text = html.replace(/<[^>]+>/g, '')
    expect(text).toContain('3 claims')
    expect(text).not.toContain('disputed')
    expect(text, 'the day in the newsroom’s zone').toContain('7 March 2026')
    expect(html).toContain('href="/?page=2"')
    expect(html).not.toContain('Newer')
  })
})
