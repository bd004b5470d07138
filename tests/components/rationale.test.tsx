import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Rationale } from '#components/check/rationale.tsx'
import { wordsIn } from '#domain/words/words.ts'

function html(markdown: string, sources = [1, 2]): string {
  return renderToStaticMarkup(<Rationale markdown={markdown} sources={sources} words={wordsIn('en')} />)
}

describe('citations', () => {
  it('become numbered links to the sources on the page', () => {
    expect(html('So it says [@e1], and again [@e2].')).toMatch(
      /<a href="#e1".*> 1<\/a>.*<a href="#e2".*> 2<\/a>/,
    )
  })

  it('stay text where no such source is on the page', () => {
    const out = html('See [@e7].')
    expect(out).toContain('[@e7]')
    expect(out).not.toContain('<a')
  })

  it('lead only to the sources of their own page, though another one had the same words', () => {
    const markdown = '**So** it says [@e1], and [@e2].'
    expect(html(markdown, [1]).match(/<a /g)).toHaveLength(1)
    expect(html(markdown, [1, 2]).match(/<a /g)).toHaveLength(2)
    expect(html(markdown, [1]).match(/<a /g)).toHaveLength(1)
  })

  it('are said in the language of their page, though one in another had the same words', () => {
    const markdown = '**2 + 2** [@e1]'
    const inWords = (tag: string) =>
      renderToStaticMarkup(<Rationale markdown={markdown} sources={[1]} words={wordsIn(tag)} />)
    expect(inWords('en')).toContain('Source')
    expect(inWords('uk')).toContain('Джерело')
  })

  it('are found inside lists, tables, quotations and emphasis', () => {
    for (const markdown of ['- a [@e1]', '| a |\n| - |\n| [@e1] |', '> a [@e1]', '**a [@e1]**'])
      expect(html(markdown)).toContain('href="#e1"')
  })

  it('keep their words in code and inside another link', () => {
    expect(html('`[@e1]`')).not.toContain('<a')
    expect(html('[see [@e1] there](https://example.org)').match(/<a /g)).toHaveLength(1)
  })

  it('cannot be taken over by a definition', () => {
    const out = html('As shown [@e1].\n\n[@e1]: https://evil.example/')
    expect(out).toContain('href="#e1"')
    expect(out).not.toContain('evil.example')
  })
})

describe('Markdown', () => {
  it('renders no image, no style, no script and no raw HTML', () => {
    const out = html(
      '![a chart](https://example.org/x.png)\n\n<img src=x onerror=alert(1)>\n\n<b style="color:red">x</b>\n\n' +
        '| a | b |\n| :-: | --: |\n| 1 | 2 |\n\n- [x] done\n\n<script>alert(1)</script>',
    )
    expect(out).not.toMatch(/<(img|script|input|b)[\s>]/)
    expect(out).not.toMatch(/\sstyle=/)
    expect(out).toContain('a chart')
  })

  it('gives links rel=nofollow, and scripts no address', () => {
    expect(html('[a](https://example.org)')).toContain('rel="nofollow noopener"')
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])
      expect(html(`[a](${address})`)).not.toContain(address.slice(0, 6))
  })

  it('puts its headings below those of the page', () => {
    expect(html('# One\n\n## Two\n\n### Three')).not.toMatch(/<h[12]>/)
  })
})
