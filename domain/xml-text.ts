/** What XML 1.0 cannot hold even escaped, C1 controls along with it: control characters, halves of pairs, two others. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** The text without the characters that no XML document may hold (XML 1.0, 2.2). */
export function xmlCharacters(text: string): string {
  return text.replace(forbidden, '')
}

/** The text as the content of an element or the value of an attribute, in XML and in HTML. */
export function xmlText(text: string): string {
  return xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
