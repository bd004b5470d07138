import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AnnotatedText } from '#components/check/annotated-text.tsx'
import type { EditionRun } from '#domain/edition.ts'
import { wordsIn } from '#domain/words/words.ts'
import { editionFixture } from '#tests/support/edition-fixture.ts'

const run = (words: string, claims: number[] = [], given: Partial<EditionRun> = {}): EditionRun => ({
  ...{ words, passage: 1, claims, hidden: null, retracted: [] },
  ...given,
})
const gap = (words: string, claims: number[] = []) => run(words, claims, { passage: null })

const text = [
  run('Light covers ', [1]),
  run('exactly 299 792 458 metres', [1, 2]),
  run('.', [2]),
  gap(' '),
  run('', [], { hidden: 'being checked' }),
  gap('\n\n'),
  run('The bar', [3]),
  run(' shines.'),
  gap(' '),
  run('', [], { hidden: 'retracted', retracted: [7] }),
]
const retracted = [{ number: 7, reason: 'It rested on a forgery.', at: '2026-03-09T12:00:00.000Z' }]

const drawn = (tag = 'en', isPermanent = false) =>
  renderToStaticMarkup(
    <AnnotatedText
      edition={{ ...editionFixture, text, retracted }}
      isPermanent={isPermanent}
      words={wordsIn(tag)}
    />,
  )
const plain = (html: string) => html.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]+>/g, '')

describe('the text of our own article', () => {
  test('marks words by the verdict’s line, and lines of claims that overlap stand apart', () => {
    const html = drawn()
    expect(html).toMatch(/<a href="#claim-1"[^>]*><span class="under-confirmed">Light covers <\/span><\/a>/)
    expect(html).toMatch(/under-disputed"><span class="under-confirmed underline-offset-\[0.52em\]!">exactly/)
    expect(html).toMatch(
      /<a href="#claim-3"[^>]*><span class="under-unconfirmed">The <span class="whitespace-nowrap">bar<span/,
    )
  })

  test('a sign stands beside the end of its words whichever way they run', () => {
    expect(drawn()).toContain('class="ms-1 inline-flex')
    expect(drawn()).not.toMatch(/class="ms-1 inline-flex[^"]*" dir=/)
  })

  test('names claim and verdict where a claim ends, once for each', () => {
    for (const mark of ['(Claim 1, confirmed)', '(Claim 2, disputed)', '(Claim 3, unconfirmed)'])
      expect(plain(drawn()).split(mark)).toHaveLength(2)
  })

  test('each mark leads to a note after its paragraph, which leads to the claim and to the next note', () => {
    const html = drawn()
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`)
    expect(plain(html)).toMatch(
      /being checked.*1Confirmed: .*Next checked claim.*2Said, but disputed: .*Previous.*The bar.*shines.*3Unconfirmed/s,
    )
    expect(html).toContain('href="/checks/how-long-is-a-metre/2"')
    expect(drawn('en', true)).toContain('href="/checks/how-long-is-a-metre/editions/2/2"')
    expect(html.match(/Next checked claim/g)).toHaveLength(2)
    expect(html.match(/Previous/g)).toHaveLength(2)
  })

  test('has our words in the page’s language, none of which says which way a paragraph runs', () => {
    const { t } = wordsIn('ar')
    const html = drawn('ar')
    for (const pill of ['text.beingChecked', 'text.retracted'] as const)
      expect(html).toMatch(new RegExp(`<bdi lang="ar"[^>]*>${t(pill)}</bdi>`))
    expect(html.match(/<bdi class="sr-only" lang="ar">/g)).toHaveLength(3)
  })

  test('says where words are being checked, and where they were retracted with the reason', () => {
    const text = plain(drawn())
    expect(text).toContain(' being checked')
    expect(text).toMatch(
      /shines\. retracted.*Claim 7 was retracted on 9 March 2026\.It rested on a forgery\./s,
    )
  })

  test('keeps the text in its language, and says its own words in the page’s', () => {
    const html = drawn('ar')
    expect(html.match(/<p lang="en" dir="auto"/g)).toHaveLength(2)
    expect(plain(html)).toContain('قيد التحقق')
    expect(html).not.toMatch(/\sstyle=/)
  })
})
