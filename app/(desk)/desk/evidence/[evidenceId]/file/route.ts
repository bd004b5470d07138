import { Readable } from 'node:stream'
import { attachmentDisposition } from '#domain/file-name.ts'
import { openBlob } from '#outside/blob-store.ts'
import { askedFile, type FileContext, inertHeaders, saidPlainly } from '../asked-file.ts'

/** The original, byte for byte, to be saved and never shown: whatever it is, it does not run here. */
export async function GET(_request: Request, context: FileContext): Promise<Response> {
  const file = await askedFile(context)
  if (file instanceof Response) return file
  const bytes = await openBlob(file.sha256)
  if (!bytes) return saidPlainly(500, 'The store does not hold this file. Tell the person who runs Stet.')
  return new Response(Readable.toWeb(bytes) as ReadableStream<Uint8Array>, { headers: headersOf(file) })
}

export async function HEAD(_request: Request, context: FileContext): Promise<Response> {
  const file = await askedFile(context)
  return file instanceof Response ? file : new Response(null, { headers: headersOf(file) })
}

type Asked = Exclude<Awaited<ReturnType<typeof askedFile>>, Response>

function headersOf({ sha256, size, mediaType, fileName }: Asked): Record<string, string> {
  return {
    ...inertHeaders,
    'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
    // server/ makes it the Content-Length, which Next would drop.
    'x-stet-length': String(size),
    'content-disposition': attachmentDisposition(fileName),
    etag: `"${sha256}"`,
  }
}
