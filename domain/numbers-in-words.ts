// British lists have no comma before the “and”, as everywhere on the desk.
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** “claim 3”, “claims 3 and 5”, “claims 3, 5 and 6”, in the order given. */
export function claimsInWords(numbers: readonly number[]): string {
  return `claim${numbers.length > 1 ? 's' : ''} ${and.format(numbers.map(String))}`
}

/** More single passages than this are counted, not listed. */
const LISTED_AT_MOST = 6

/** “passage 5”, “passages 5 to 9” where they are neighbours, “passages 5 and 9”, “12 passages”; positions rise. */
export function passagesInWords(positions: readonly number[]): string {
  const [first = 0] = positions
  if (positions.length === 1) return `passage ${first}`
  const isRun = positions.every((position, index) => position === first + index)
  if (isRun && positions.length > 2) return `passages ${first} to ${first + positions.length - 1}`
  if (positions.length > LISTED_AT_MOST) return `${positions.length} passages`
  return `passages ${and.format(positions.map(String))}`
}
