import { fileTypeFromBuffer } from 'file-type'
import { cleanText, textFault } from '#domain/text/clean-text.ts'

/** Of a longer text none is held, and its pins are transcribed. */
export const HELD_TEXT_BYTES = 2_000_000
const HEAD_BYTES = 256 * 1024

/** Written in plain letters, yet a program's format; any other magic in a text is a coincidence or a disguise. */
const textualFormats = ['application/pdf', 'application/rtf', 'application/postscript']

export type ReadKind = { mediaType: string; heldText: string | null }

/**
 * Reads a file's kind from its bytes as they pass, in bounded memory; its name is never asked. A text is
 * valid UTF-8 without NUL, whatever its markup: `text/plain`. What nobody knows is `application/octet-stream`.
 */
export function kindReader() {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const head: Uint8Array[] = []
  let bytes = 0
  let isText = true
  let text: string | null = ''

  function decode(chunk?: Uint8Array): void {
    if (!isText) return
    try {
      if (chunk?.includes(0)) throw new TypeError('NUL is in no text')
      const decoded = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
      text = text === null || bytes > HELD_TEXT_BYTES ? null : text + decoded
    } catch {
      isText = false
      text = null
    }
  }

  return {
    take(chunk: Uint8Array): void {
      if (bytes < HEAD_BYTES) head.push(Uint8Array.from(chunk.subarray(0, HEAD_BYTES - bytes)))
      bytes += chunk.length
      decode(chunk)
    },
    async end(): Promise<ReadKind> {
      decode()
      const magic = await magicOf(Buffer.concat(head))
      if (isText && !textualFormats.includes(magic ?? '')) {
        return {
          mediaType: 'text/plain',
          heldText: text === null || textFault(text) ? null : cleanText(text),
        }
      }
      return { mediaType: magic ?? 'application/octet-stream', heldText: null }
    },
  }
}

async function magicOf(head: Uint8Array): Promise<string | undefined> {
  // A file that is broken on purpose is of no kind that anyone knows.
  const known = await fileTypeFromBuffer(head).catch(() => undefined)
  return known?.mime
}
