/**
 * The closed list of what a published page may say of itself between two editions (product.md, A verdict ages).
 * That a recheck date has passed is told by the date alone and is no row.
 */
export const noticeKinds = [
  'evidence removed',
  'evidence changed',
  'article revised',
  'sibling corrected',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A notice as a page shows it: of one claim, since a day. */
export type Notice = { claimNumber: number; kind: NoticeKind | 'recheck due'; at: string }
