/** A sentence of a revision; offsets are UTF-16 units of the revision's NFC text, end exclusive. */
export type Passage = { id: string; position: number; start: number; end: number }

/** *Claimed*, *set aside* or *unread* (product.md, Words). */
export type PassageState = 'claimed' | 'set aside' | 'unread'

export const setAsideReasons = ['opinion', 'context', 'rhetoric', 'undated forecast', 'not ours'] as const
export type SetAsideReason = (typeof setAsideReasons)[number]

export const setAsideReasonWord: Record<SetAsideReason, string> = {
  opinion: 'Opinion',
  context: 'Context, nothing to check',
  rhetoric: 'Rhetoric',
  'undated forecast': 'Forecast without a date',
  'not ours': 'Not ours to check',
}
