/** Words that every readers' page may need. */
export const everyPage = {
  verdict: { confirmed: 'Confirmed', disputed: 'Disputed', unconfirmed: 'Unconfirmed' },
  /** The same inside a line or a sentence. */
  verdictInline: { confirmed: 'confirmed', disputed: 'disputed', unconfirmed: 'unconfirmed' },
  question: { said: 'Was it said?', so: 'Is it so?' },
  answer: { said: 'Said', so: 'So' },
  pages: 'Pages',
  page: 'Page {n, number}',
  newer: 'Newer',
  older: 'Older',
  next: 'Next',
  previous: 'Previous',
  claims: '{n, plural, one {# claim} other {# claims}}',
  edition: 'Edition {n, number}',
  beingChecked: 'Being checked',
} as const
