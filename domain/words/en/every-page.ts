import { questionLabel, questionWord, verdictWord } from '../../verdict.ts'

/** Words that every readers' page may need. */
export const everyPage = {
  verdict: verdictWord,
  /** The same inside a line or a sentence. */
  verdictInline: { confirmed: 'confirmed', disputed: 'disputed', unconfirmed: 'unconfirmed' },
  question: questionWord,
  answer: questionLabel,
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
