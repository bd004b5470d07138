import { z } from 'zod'
import { id } from './form-fields.ts'

/** `go` is the button that was pressed: to go where the notification leads, or to stay in the list. */
export const readDraft = z.object({ notificationId: id, go: z.enum(['open', 'stay']).default('stay') })
export type ReadDraft = z.infer<typeof readDraft>

/** What came after the newest that the person saw stays unread. */
export const readAllDraft = z.object({ upTo: z.iso.datetime().transform((at) => new Date(at)) })
export type ReadAllDraft = z.infer<typeof readAllDraft>
