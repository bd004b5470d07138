/** What a person wrote, closed as a sentence. */
export function asSentence(text: string): string {
  return /[.!?…。؟]["”’»)]?$/u.test(text) ? text : `${text}.`
}
