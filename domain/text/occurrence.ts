/** Words as they are looked for: any white space, line breaks too, counts as one space. */
const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Whether these words stand in the text, whatever white space lies between them. Both are cleaned texts. */
export function occursIn(text: string, words: string): boolean {
  const wanted = spaced(words)
  return wanted !== '' && spaced(text).includes(wanted)
}
