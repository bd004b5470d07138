/** The evidence of a claim as pictures: its balance, and who had it from whom. */
export const graph = {
  balance: 'For and against',
  side: {
    supports: '{n, plural, =0 {nothing supports it} one {# piece supports it} other {# pieces support it}}',
    contradicts:
      '{n, plural, =0 {nothing contradicts it} one {# piece contradicts it} other {# pieces contradict it}}',
    context: '{n, plural, one {# piece gives context} other {# pieces give context}}',
  },
  ofThemPrimary: '{n, number} primary',
  key: 'Filled: primary evidence. Outlined: secondary. Dashed: not counted.',
  provenance: 'Where the evidence comes from',
  summary:
    '{n, plural, one {# piece of evidence} other {# pieces of evidence}} from {roots, plural, =0 {no independent root} one {one root: {names}} other {# roots: {names}}}.',
  reading: 'An arrow leads from each piece to what it comes from; a double frame is a root.',
  root: 'root',
  party: 'a party',
  notCounted: 'not counted',
  notListed: 'not listed here',
  asTable: 'The same as a table',
  caption: 'Each piece of evidence and what it comes from',
  piece: 'Piece',
  source: 'From',
  comesFrom: 'Comes from',
  mark: 'Note',
  question: 'Question',
  count: 'Pieces',
} as const
