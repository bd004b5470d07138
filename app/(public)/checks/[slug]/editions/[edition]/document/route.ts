import { getEditionText } from '#app/published.ts'

type Context = { params: Promise<{ slug: string; edition: string }> }

/** The edition as data, byte for byte: whoever hashes it gets the fingerprint that the page prints. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const text = await getEditionText(await params)
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
