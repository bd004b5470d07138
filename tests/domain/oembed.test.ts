import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { embedCode } from '#domain/embed-address.ts'
import {
  askedAddress,
  cardSize,
  oembedJson,
  oembedSearch,
  oembedXml,
  readOembedQuery,
} from '#domain/oembed.ts'
import { wordsIn } from '#domain/words/words.ts'

const origin = 'https://checks.example.org'
const canonical = (search: string) => oembedSearch(readOembedQuery(new URLSearchParams(search)))
const about = (url: string) => askedAddress(readOembedQuery(new URLSearchParams({ url })).url, origin)

describe('an oEmbed question', () => {
  it.each([
    'url=https%3A%2F%2Fchecks.example.org%2Fchecks%2Fa%2F1&format=json',
    'format=JSON&url=https://checks.example.org/checks/a/1&utm=2',
    'url=https://CHECKS.example.org:443/checks/b/../a/1%23e1&maxwidth=9999',
    'url=https://me:x@checks.example.org/checks/a/1?utm=1&maxwidth=640&maxheight=no',
    'url=http://checks.example.org/checks/a/1/',
    'url=http://checks.example.org:443/checks/%2561/1',
  ])('has one spelling: %s', (search) => {
    expect(canonical(search)).toBe('?url=https%3A%2F%2Fchecks.example.org%2Fchecks%2Fa%2F1')
  })

  it('keeps what changes the answer', () => {
    expect(canonical('maxheight=250&maxwidth=300&format=xml&url=https://a.example/checks/a')).toBe(
      '?url=https%3A%2F%2Fa.example%2Fchecks%2Fa&format=xml&maxwidth=280&maxheight=240',
    )
    expect(canonical('url=javascript:alert(1)')).toBe('?url=')
    expect(canonical(`url=https://a.example/${'x'.repeat(3_000)}`)).toBe('?url=')
  })

  it.each([
    ['https://a.example/checks/f%6Fo', 'https://a.example/checks/foo'],
    ['https://a.example/checks/\u043a%d1%83/', 'https://a.example/checks/%D0%BA%D1%83'],
    ['https://a.example/checks/cafe\u0301/2', 'https://a.example/checks/caf%C3%A9/2'],
    ['https://a.example/checks/a%2Fb', 'https://a.example/checks/a%2Fb'],
    ['https://a.example/checks/%ff/', 'https://a.example/checks/%ff/'],
    ['http://a.example:8080/checks/a', 'https://a.example:8080/checks/a'],
  ])('spells %s as %s, and that as itself', (url, plain) => {
    const spelled = (asked: string) => readOembedQuery(new URLSearchParams({ url: asked })).url
    expect(spelled(url)).toBe(plain)
    expect(spelled(plain)).toBe(plain)
  })

  it('has few sizes', () => {
    const sizes = Array.from({ length: 1_000 }, (_, at) => canonical(`maxwidth=${at}&maxheight=${at}`))
    expect(new Set(sizes).size).toBe(12)
  })

  it('keeps the card within what was asked for, and no smaller than a card can be', () => {
    const size = (search: string) => cardSize(300, readOembedQuery(new URLSearchParams(search)))
    expect(size('')).toEqual({ width: 640, height: 300 })
    expect(size('maxwidth=400&maxheight=250')).toEqual({ width: 400, height: 240 })
    expect(size('maxwidth=1')).toEqual({ width: 200, height: 300 })
  })
})

describe('an address', () => {
  it.each([
    ['https://checks.example.org/checks/a', { slug: 'a', claimNumber: null }],
    ['http://checks.example.org/checks/a/2/', { slug: 'a', claimNumber: '2' }],
    ['https://checks.example.org/checks/%D0%BA', { slug: '%D0%BA', claimNumber: null }],
    ['https://checks.example.org/checks/a/editions/1', null],
    ['https://checks.example.org/', null],
    ['https://other.example/checks/a', null],
    ['https://checks.example.org.other.example/checks/a', null],
    ['https://checks.example.org/desk', 'private'],
    ['https://checks.example.org/desk/claims/1', 'private'],
    ['https://checks.example.org/api/ready', 'private'],
    ['nonsense', null],
  ])('%s', (url, what) => {
    expect(about(url)).toEqual(what)
  })
})

describe('an oEmbed answer', () => {
  const html = embedCode({
    ...{ address: `${origin}/embed/checks/a?x&y`, width: 400, height: 300, words: wordsIn('en') },
    newsroom: '"><script>alert(1)</script>',
  })
  const reply = { version: '1.0', title: 'Fish & <chips> ]]>\u0000', html, width: 400 }

  it('frames the card without scripts, and a name cannot leave its attribute', () => {
    expect(html).toMatch(
      /^<iframe src="[^"<>]+" title="[^"<>]+" width="400" height="300" sandbox="allow-popups /,
    )
    expect(html).not.toContain('allow-scripts')
    expect(html).not.toContain('<script')
  })

  it('says the same in JSON and in XML', () => {
    expect(JSON.parse(oembedJson(reply))).toEqual(reply)
    const parser = new XMLParser({ parseTagValue: false })
    expect(parser.parse(oembedXml(reply)).oembed).toEqual({
      ...reply,
      title: 'Fish & <chips> ]]>',
      width: '400',
    })
  })
})
