/** Evidence numbers cited as `[@e3]` in a rationale, each once, in order of first mention. */
export function citationsIn(markdown: string): number[] {
  const numbers = [...markdown.matchAll(/\[@e(\d{1,4})\]/g)].map((match) => Number(match[1]))
  return [...new Set(numbers)]
}
