import { z } from 'zod'

/** What somebody looks for, from an address: as texts are stored (NFC), without the NUL that no text holds. */
export const searchWords = z
  .string()
  .normalize('NFC')
  .trim()
  .max(100)
  .refine((words) => !words.includes('\0'))
