import { createHash } from 'node:crypto'
import type { HoldBytes } from '#db/seed/held-table.ts'
import { kindReader } from '#outside/media-type.ts'

/** Says of bytes what the file store says, and keeps none: where a test looks at rows alone. */
export const holdNothing: HoldBytes = async (bytes) => {
  const reader = kindReader()
  reader.take(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, size: bytes.length, ...(await reader.end()) }
}
