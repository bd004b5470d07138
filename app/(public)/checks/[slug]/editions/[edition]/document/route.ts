import { getEditionText } from '#app/published.ts'
import { answerGone } from '#app/reply.ts'

type Context = { params: Promise<{ slug: string; edition: string }> }

/**
 * The edition as data, byte for byte: whoever hashes it gets the fingerprint that the page prints. Gone, with the
 * reason, where the article was retracted or a claim that stands in it: a part of it has no fingerprint.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const found = await getEditionText(await params)
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  if ('text' in found) return new Response(found.text, { headers })
  answerGone()
  const { claimNumber: claim, reason, at: retractedAt } = found.gone
  return new Response(JSON.stringify({ retracted: { claim, reason, retractedAt } }), { status: 410, headers })
}
