import { getPublishedClaim } from '#app/published.ts'
import { pictureAnswer, pictureGone } from '../../../picture-answer.tsx'

type Context = { params: Promise<{ slug: string; number: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const published = await getPublishedClaim(await params)
  return published.gone
    ? pictureGone(published.gone.reason)
    : pictureAnswer(published.edition, published.claim)
}
