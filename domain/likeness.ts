/** A word's letters three by three with its ends padded, each three once: as `letter_threes` of the database. */
export function letterThrees(word: string): string[] {
  const letters = ['_', '_', ...word, '_']
  return [...new Set(letters.slice(2).map((letter, at) => `${letters[at]}${letters[at + 1]}${letter}`))]
}

/** From 0 to 1: the threes that two words share, of all that either has (the similarity of pg_trgm). */
function likeness(one: string, other: string): number {
  const threes = letterThrees(one)
  const others = new Set(letterThrees(other))
  const shared = threes.filter((three) => others.has(three)).length
  return shared / (threes.length + others.size - shared)
}

/** Less alike, and two words are two words. */
const least = 0.3
const most = 8

/** Of these words the ones that a mistyped word most likely stands for, the likeliest first. */
export function mostAlike(word: string, words: readonly string[]): string[] {
  const weighed = words.map((other) => ({ other, alike: likeness(word, other) }))
  const best = Math.max(...weighed.map(({ alike }) => alike))
  return weighed
    .filter(({ alike }) => alike >= least && alike > best - 0.2)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, most)
    .map(({ other }) => other)
}
