/** Scripts that set no words apart, so that PostgreSQL would take a whole clause for one word. */
const script = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu

/** The stretches of a text that are written in such a script, in order. */
export function unspacedRuns(text: string): string[] {
  return text.match(script) ?? []
}

/**
 * The letters of those stretches two by two, each pair once: "战争中" is 战争 and 争中. A letter that stands alone is
 * there by itself. By these a search finds a word of two letters within a clause. Letters are code points.
 */
export function letterPairs(text: string): string[] {
  return [...new Set(unspacedRuns(text).flatMap(pairsOf))]
}

function pairsOf(run: string): string[] {
  const letters = [...run]
  return letters.length === 1
    ? letters
    : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
