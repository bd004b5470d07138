import { getPublished, getPublishedClaim } from '#app/published.ts'
import { checkPath } from '#domain/check-address.ts'
import { embedCode, embedPath, embedSize } from '#domain/embed-address.ts'
import { finding } from '#domain/finding.ts'
import { askedAddress, cardSize, oembedJson, oembedXml, readOembedQuery } from '#domain/oembed.ts'
import { wordsIn } from '#domain/words/words.ts'
import { env } from '#env.ts'

/** A card for whoever pastes the address of a check (oEmbed 1.0): JSON unless XML is asked for. */
export async function GET(request: Request): Promise<Response> {
  const asked = readOembedQuery(new URL(request.url).searchParams)
  if (asked.format !== 'json' && asked.format !== 'xml') return refused(501, 'Formats: json, xml.')
  const origin = env().PUBLIC_ORIGIN
  const address = askedAddress(asked.url, origin)
  if (address === 'private') return refused(401, 'That page is not public.')
  const card = address && (await findCard(address))
  if (!card) return refused(404, 'No published check stands at that address.')
  const { edition, claimNumber, title } = card
  const newsroom = edition.newsroom.name
  const size = cardSize(claimNumber ? embedSize.claimHeight : embedSize.articleHeight, asked)
  const words = wordsIn(edition.newsroom.language)
  const frame = { address: origin + embedPath(edition.slug, claimNumber), newsroom, words }
  const reply = {
    ...{ version: '1.0', type: 'rich', provider_name: newsroom, provider_url: `${origin}/`, title },
    ...{ author_name: newsroom, author_url: origin + checkPath(edition.slug, claimNumber), cache_age: 60 },
    ...{ html: embedCode({ ...frame, ...size }), ...size },
  }
  return asked.format === 'json'
    ? answer(oembedJson(reply), 'application/json')
    : answer(oembedXml(reply), 'text/xml')
}

/** A retracted check has no card to offer: whoever still shows one is told inside it. */
async function findCard({ slug, claimNumber }: { slug: string; claimNumber: string | null }) {
  if (claimNumber === null) {
    const check = await getPublished({ slug })
    return check.gone ? null : { edition: check.edition, title: check.edition.article.title }
  }
  const check = await getPublishedClaim({ slug, number: claimNumber })
  if (check.gone) return null
  const { edition, claim } = check
  const title = finding(claim, wordsIn(edition.newsroom.language))
  return { edition, claimNumber: claim.number, title }
}

function answer(body: string, mediaType: string): Response {
  return new Response(body, { headers: { 'content-type': `${mediaType}; charset=utf-8` } })
}

function refused(status: 401 | 404 | 501, words: string): Response {
  return new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
