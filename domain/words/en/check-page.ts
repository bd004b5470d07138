/** The page of a checked article. */
export const checkPage = {
  eyebrow: 'Article checked',
  changed: 'changed <day></day>',
  ours: 'Our own article',
  address: 'The article: <a></a>',
  addressOfTheirs: 'The article, at its own address: <a></a>',
  verdicts: 'Verdicts',
  noVerdict: 'No verdict yet.',
  noneLeft: 'No verdict stands any more: what was published here was retracted.',
  beingChecked: '{n, plural, one {# more claim is being checked.} other {# more claims are being checked.}}',
  coverage: 'The article, passage by passage',
  text: 'The article, claim by claim',
  claims: 'Claims',
  retracted: 'Retracted claims',
  history: 'History of the page',
} as const
