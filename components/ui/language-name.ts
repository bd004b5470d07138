/** "Ukrainian" for "uk", in English unless told; the tag itself where it is no language tag. */
export function languageName(tag: string, inLanguage = 'en'): string {
  try {
    return namesIn(inLanguage).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Made once a language: making one takes longer than asking it. */
const made = new Map<string, Intl.DisplayNames>()

function namesIn(language: string): Intl.DisplayNames {
  const names = made.get(language) ?? new Intl.DisplayNames(language, { type: 'language' })
  made.set(language, names)
  return names
}
