import { isPicture } from '#domain/picture.ts'
import { imagePreview } from '#outside/image-preview.ts'
import { askedFile, type FileContext, inertHeaders, saidPlainly } from '../asked-file.ts'

/** A picture drawn anew, without its metadata. Nothing but pictures made of points is ever shown inline. */
export async function GET(_request: Request, context: FileContext): Promise<Response> {
  const file = await askedFile(context)
  if (file instanceof Response) return file
  if (!isPicture(file.mediaType)) return saidPlainly(415, 'This file is no picture, so there is no preview.')
  const drawn = await imagePreview(file.sha256)
  if (!drawn)
    return saidPlainly(
      415,
      'This picture is broken or has over 50 megapixels, so there is no preview. Save the file to see it.',
    )
  return new Response(new Uint8Array(drawn), {
    headers: { ...inertHeaders, 'content-type': 'image/webp', 'content-disposition': 'inline' },
  })
}
