/**
 * A row of answers with dots between them. Each answer has room for the dot before it, and the row is cut off by as much at
 * its start: so the dot of an answer that begins a line of its own is not seen, at whatever width.
 */
export const answersRow =
  '-ms-4 flex flex-wrap [clip-path:inset(0_0_0_1rem)] rtl:[clip-path:inset(0_1rem_0_0)]'
