const cited = String.raw`\[@e\d{1,4}\](?![(:])`
/** Every sign that Markdown or GitHub's tables, addresses and notes could mean something by is left out. */
const harmless = String.raw`[\p{L}\p{M}\p{Nd} ,.;:?!'"“”„‘’«»()/%–—…°€$£+=-]`
const line = String.raw`(?:[\p{L}“„‘«(]|${cited})(?:${harmless}|${cited})*`
const plain = new RegExp(String.raw`^${line}(?:\n{1,2}${line})*$`, 'u')
const addressOrEdge = /:\/\/|www\.| $| \n/im

/**
 * The paragraphs of a text that Markdown would change nothing in but to part them, citations aside; null where only a
 * parser can tell. Most rationales are such text, and to parse one takes a thousand times as long as to look.
 */
export function plainParagraphs(markdown: string): string[] | null {
  return plain.test(markdown) && !addressOrEdge.test(markdown) ? markdown.split('\n\n') : null
}
