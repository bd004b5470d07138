import { eq } from 'drizzle-orm'
import type { PinState } from '#domain/evidence.ts'
import { refuse } from '#domain/refusal.ts'
import { occursIn } from '#domain/text/occurrence.ts'
import type { Tx } from './client.ts'
import { blob } from './schema/evidence.ts'

/**
 * What a pin is on this evidence: *found* where the desk holds the file's text and the words stand in it,
 * *transcribed* where it holds none. Refused where it holds the text and the words are not there.
 */
export async function pinStateOn(tx: Tx, fileSha256: string | null, words: string): Promise<PinState> {
  if (fileSha256 === null) return 'transcribed'
  const [held] = await tx.select({ text: blob.heldText }).from(blob).where(eq(blob.sha256, fileSha256))
  if (held?.text == null) return 'transcribed'
  if (occursIn(held.text, words)) return 'found'
  refuse(
    'words',
    'The pinned words do not stand in this file. Copy them exactly as the file has them, or leave the pin empty.',
  )
}
