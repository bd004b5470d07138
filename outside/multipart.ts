import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import { formValues } from '#domain/form-values.ts'
import { UPLOAD_BYTES } from '#domain/upload.ts'
import { BlobRefused } from './blob-store.ts'

type SentFile = { name: string; bytes: AsyncIterable<Uint8Array> }

/** More than any form of ours has, and far less than memory. */
const FIELDS_BYTES = 2_000_000
const BODY_BYTES = UPLOAD_BYTES + 1024 * 1024
const limits = { fields: 100, fieldSize: 1024 * 1024, files: 1, headerPairs: 20 }

/**
 * Reads a form that holds one file, which is handed on while it streams; answers with its other fields once
 * all of it is read and `take` has settled. A file field that was left empty is not handed on. A body that ends
 * early, is too long or is no form is `BlobRefused` as cut, and so are the bytes that `take` reads; what `take`
 * throws is thrown.
 */
export async function readMultipart(
  contentType: string,
  body: AsyncIterable<Uint8Array>,
  take: (file: SentFile) => Promise<void>,
): Promise<Record<string, string>> {
  const parser = parserFor(contentType)
  const fields: [string, string][] = []
  let file: Readable | undefined
  let taken: Promise<void> = Promise.resolve()
  let held = 0
  parser.on('field', (name, value) => {
    held += name.length + value.length
    if (held > FIELDS_BYTES) parser.destroy(new Error('The fields hold more than a form of ours can'))
    fields.push([name, value])
  })
  parser.on('file', (_field, stream, name) => {
    // Whoever reads it hears of its errors; nobody else has to.
    stream.on('error', () => {})
    if (!name) return void stream.resume()
    file = stream
    // Refused or not, the rest of it is read away, so that the fields behind it arrive.
    const bytes = stream.iterator({ destroyOnReturn: false })
    taken = take({ name, bytes }).finally(() => stream.resume())
    taken.catch(() => {})
  })
  const finished = once(parser, 'finish')
  finished.catch(() => {})
  try {
    let bytes = 0
    for await (const chunk of body) {
      bytes += chunk.length
      if (bytes > BODY_BYTES) throw new Error('The body is longer than a form with a file can be')
      if (!parser.write(chunk)) await Promise.race([once(parser, 'drain'), finished])
    }
    parser.end()
    await finished
  } catch (error) {
    file?.destroy(error instanceof Error ? error : new Error('The form was cut off.'))
    await taken.catch(() => {})
    throw new BlobRefused('cut', error)
  }
  await taken
  return formValues(fields)
}

function parserFor(contentType: string) {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits })
  } catch (error) {
    throw new BlobRefused('cut', error)
  }
}
