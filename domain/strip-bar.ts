/** What a bar of the coverage strip can say of its passage; readers are told *being checked*, the desk *open claim*. */
export const stripStates = [
  'confirmed',
  'disputed',
  'unconfirmed',
  'open claim',
  'being checked',
  'retracted',
  'set aside',
  'unread',
] as const
export type StripState = (typeof stripStates)[number]

export type StripBar = {
  /** Length of the passage in UTF-16 units: the width of its bar. */
  length: number
  /** One for every claim on the passage; a bar with several is divided. Never empty. */
  states: readonly StripState[]
  href?: string
}
