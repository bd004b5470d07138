import { getPublished } from '#app/published.ts'
import { pictureAnswer, pictureGone } from '../../picture-answer.tsx'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { gone, edition } = await getPublished(await params)
  return gone ? pictureGone(gone.reason) : pictureAnswer(edition, null)
}
