import { z } from 'zod'

/** What a file of evidence may have, in bytes: 100 MB, as the front counts its 8 MB. */
export const UPLOAD_BYTES = 100 * 1024 * 1024

/** Why a file was not kept. */
const uploadFaults = ['none', 'empty', 'too large', 'other length', 'other digest', 'cut', 'full'] as const
export type UploadFault = (typeof uploadFaults)[number]

export const uploadFaultSentence: Record<UploadFault, string> = {
  none: 'No file was chosen, so nothing was uploaded. Choose one, then upload it.',
  empty: 'This file is empty, so there is nothing to keep. Choose the file that holds the evidence.',
  'too large': 'This file is larger than 100 MB, so it was not kept. Attach the part that matters.',
  'other length':
    'The file arrived with another length than was announced, so it was not kept. Upload it again.',
  'other digest': 'The file arrived changed, so it was not kept. Upload it again.',
  cut: 'The file did not arrive whole, so it was not kept. Upload it again.',
  full: 'The desk’s disk is full, so the file was not kept. Tell the person who runs Stet, then upload it again.',
}

/** How an upload without JavaScript ended: the form says it when it comes back. */
export const uploadOutcomes = [...uploadFaults, 'kept', 'busy'] as const
export type UploadOutcome = (typeof uploadOutcomes)[number]

export function uploadOutcomeSentence(outcome: UploadOutcome): string | null {
  if (outcome === 'kept') return null
  if (outcome === 'busy') return 'The file could not be kept at this moment. Upload it again.'
  return uploadFaultSentence[outcome]
}

/** What the desk answers to the form's script. */
export const uploadAnswer = z.object({
  uploadId: z.uuid(),
  fileName: z.string(),
  size: z.number(),
  sha256: z.string(),
})
export const uploadRefusal = z.object({ error: z.object({ message: z.string() }) })
export type UploadAnswer = z.infer<typeof uploadAnswer>

const units = ['bytes', 'kB', 'MB'] as const

/** A size as people say it; a kilobyte is 1024 bytes. The unit changes before four digits stand before it. */
export function sizeInWords(bytes: number): string {
  const power = bytes < 1000 ? 0 : bytes < 1000 * 1024 ? 1 : 2
  const value = bytes / 1024 ** power
  if (power === 0) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  return `${value < 10 ? value.toFixed(1) : Math.floor(value)} ${units[power]}`
}
