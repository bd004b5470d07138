import { expect } from '@playwright/test'
import sharp from 'sharp'
import { unitsArticle } from '#db/seed/units-article.ts'
import { unitsCheck as check, unitsClaims } from '#tests/support/demo-check.ts'
import {
  fetched,
  fetchedIfMapped,
  fetchedXml,
  linkOf,
  mapped,
  metaOf,
  structuredData,
} from '#tests/support/machine-steps.ts'
import { noVocabulary, schemaFaults } from '#tests/support/schema-org.ts'
import { test } from '#tests/support/test.ts'

const page = 'text/html'

test('every page of the sitemap is there, and every claim has one sound review that says what its page says', async ({
  request,
}) => {
  test.setTimeout(180_000)
  const addresses = await mapped(request)
  expect(new Set(addresses).size).toBe(addresses.length)
  let reviews = 0
  for (const address of addresses) {
    const html = await fetchedIfMapped(request, address)
    if (html === null) continue
    const data = structuredData(html)
    if (noVocabulary === null) expect(data.flatMap(schemaFaults), address).toEqual([])
    if (!/\/checks\/[^/]+\/\d+$/.test(address)) {
      expect(
        data.filter((one) => one['@type'] === 'ClaimReview'),
        address,
      ).toEqual([])
      continue
    }
    reviews += 1
    expect(data, address).toHaveLength(1)
    const [review = {}] = data
    expect(review).toMatchObject({ '@type': 'ClaimReview', url: address })
    const rating = review.reviewRating as Record<string, unknown>
    const out = { Confirmed: 5, Disputed: 2, Unconfirmed: undefined }[String(rating.alternateName)]
    expect(rating.ratingValue, address).toBe(out)
    const words = html.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]*>/g, '')
    for (const said of [review.claimReviewed, rating.alternateName])
      expect(words).toContain(escaped(String(said)))
  }
  expect(reviews).toBeGreaterThanOrEqual(5)
  expect(addresses.join()).not.toMatch(/\/(desk|embed|api|editions)/)
})

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

test('the newsroom is described on its front page and where it says how it checks', async ({ request }) => {
  for (const address of ['/', '/methodology']) {
    const data = structuredData(await fetched(request, address, page))
    expect(data.map((one) => one['@type'])).toEqual(['NewsMediaOrganization'])
  }
  expect(structuredData(await fetched(request, check, page))).toEqual([])
})

test('feeds are found from the pages that they follow, and are what they say', async ({ request }) => {
  for (const [address, path] of [
    ['/', '/feeds/all'],
    ['/corrections', '/feeds/corrections'],
  ] as const) {
    const html = await fetched(request, address, page)
    const atom = linkOf(html, 'application/atom+xml')
    expect(new URL(atom, 'http://x').pathname).toBe(`${path}.atom`)
    const { feed } = await fetchedXml(request, atom, 'application/atom+xml')
    expect(feed.link).toContainEqual(expect.objectContaining({ '@_rel': 'self' }))
    await fetchedXml(request, linkOf(html, 'application/rss+xml'), 'application/rss+xml')
    const json = linkOf(html, 'application/feed+json')
    const { version } = JSON.parse(await fetched(request, json, 'application/feed+json'))
    expect(version).toBe('https://jsonfeed.org/version/1.1')
  }
  type Entry = { id: string; title: { '#text': string }; content: { '#text': string } }
  const entryOf = async (name: string) => {
    const { feed } = await fetchedXml(request, `/feeds/${name}.atom`, 'application/atom+xml')
    const entries: Entry[] = feed.entry ?? []
    return entries.find((one) => one.title['#text'] === unitsArticle.title)
  }
  const whole = await entryOf('all')
  expect(whole?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  const disputed = await entryOf('disputed')
  expect(disputed?.id).toBe(whole?.id)
  expect(disputed?.content['#text']).toContain('every fourth year')
  expect(disputed?.content['#text']).not.toContain('86,400')
  for (const none of ['none.atom', 'all.xml', 'all', 'speakers/nobody.atom']) {
    expect((await request.get(`/feeds/${none}`)).status(), none).toBe(404)
  }
})

test('a feed that has not changed is not sent again', async ({ request }) => {
  const { etag = '' } = (await request.get('/feeds/confirmed.rss')).headers()
  const again = await request.get('/feeds/confirmed.rss', { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)
})

test('robots are told where to look and where not', async ({ request }) => {
  const text = await fetched(request, '/robots.txt', 'text/plain')
  expect(text).toMatch(/^Disallow: \/desk$/m)
  expect(text).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
  await fetchedXml(request, '/news-sitemap.xml', 'application/xml')
})

test('a shared page has a picture, in words as well', async ({ request }) => {
  for (const address of [check, `${check}/${unitsClaims.disputed}`]) {
    const html = await fetched(request, address, page)
    expect(metaOf(html, 'twitter:card')).toBe('summary_large_image')
    expect(metaOf(html, 'og:image:alt')).toMatch(/\w+.*Checked by The Demo Gazette/)
    const answer = await request.get(metaOf(html, 'og:image'))
    expect(answer.headers()).toMatchObject({
      ...{ 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' },
    })
    const picture = sharp(await answer.body())
    expect(await picture.metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  }
  expect((await request.get(`${check}/99/picture.png`)).status()).toBe(404)
  expect((await request.get('/checks/none/picture.png')).status()).toBe(404)
})

test('a pasted address becomes a card (oEmbed)', async ({ request, baseURL }) => {
  const claim = `${check}/${unitsClaims.disputed}`
  const html = await fetched(request, claim, page)
  const json = JSON.parse(await fetched(request, linkOf(html, 'application/json+oembed'), 'application/json'))
  expect(json).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 400 })
  expect(json.html).toContain(`src="${baseURL}/embed${claim}"`)
  const xml = await fetchedXml(request, linkOf(html, 'text/xml+oembed'), 'text/xml')
  expect(xml.oembed).toMatchObject({ type: 'rich', title: json.title, width: '640' })
  const ask = (query: string) => request.get(`/oembed?${query}`)
  const url = `url=${encodeURIComponent(`${baseURL}${check}`)}`
  const small = await (await ask(`${url}&maxwidth=330&maxheight=250`)).json()
  // In steps of 40, so that one card has few addresses.
  expect(small).toMatchObject({ width: 320, height: 240 })
  expect((await ask(`${url}&format=yaml`)).status()).toBe(501)
  expect((await ask(`url=${baseURL}/desk/articles`)).status()).toBe(401)
  for (const none of ['', 'url=', 'url=https://other.example/checks/a', `${url}x`, `${url}/99`]) {
    expect((await ask(none)).status(), none).toBe(404)
  }
})
