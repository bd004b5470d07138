import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { extract } from 'tar-stream'
import xz from 'xz-decompress'

const archive = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'files_import.tar.xz')

export const hasImportFiles = existsSync(archive)
export const noImportFiles = 'There is no ../shared/data/files_import.tar.xz here.'

/** Every file of the archive: documents that people bring in, and some that are made to harm. */
export async function importFiles(): Promise<{ name: string; bytes: Buffer }[]> {
  const packed = Readable.toWeb(createReadStream(archive)) as ReadableStream<Uint8Array>
  const entries = Readable.from(new xz.XzReadableStream(packed)).pipe(extract())
  const files: { name: string; bytes: Buffer }[] = []
  for await (const entry of entries) {
    const bytes = await buffer(entry)
    if (entry.header.type === 'file' && bytes.length > 0) files.push({ name: entry.header.name, bytes })
  }
  return files
}
