/** The search, and what it says when it is asked too often. */
export const search = {
  title: 'Search',
  titleFor: 'Search: {q}',
  description: 'Search the published claims, in any language and script.',
  label: 'Words to look for',
  hint: 'Quotation marks hold words together, a minus leaves out what has the word: "water tower" -school',
  narrow: 'Only some claims: by verdict, speaker, date or article',
  found: '{n, plural, one {# claim} other {# claims}} for “{q}”',
  foundMany: 'More than {n, number} claims for “{q}”',
  nearMany: 'More than {n, number} claims',
  near: 'Nothing holds exactly these words. What follows holds words that look like them.',
  none: 'No published claim holds what you look for.',
  noneNext: 'Use fewer words, or other ones; names are best spelled as the article spells them.',
  noneFiltered: 'Only claims that fit the filters are looked through.',
  nothingAsked: 'Say what to look for, in letters or figures: a sign or a minus alone finds nothing.',
  many: 'The newest {n, number} of them are put in order here. More words find fewer claims.',
  quotation: 'In the article:',
  better: 'Better matches',
  further: 'Further matches',
  tooLong:
    'This search took too long, so it was stopped. Search again in a moment, or with fewer words; every other page is open.',
  again: 'Search again',
  tooOften:
    'You have searched often in a short while. Search again in {n, plural, one {# second} other {# seconds}}; every other page is open.',
} as const
