/** The annotated text of an article of our own. */
export const text = {
  openQuote: '“',
  closeQuote: '”',
  mark: 'Claim {n, number}, {verdict}',
  note: 'Claim {n, number}',
  next: 'Next checked claim',
  previous: 'Previous',
  beingChecked: 'being checked',
  retracted: 'retracted',
} as const
