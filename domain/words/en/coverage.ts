/** The coverage strip: what became of each passage of an article. */
export const coverage = {
  state: {
    confirmed: 'confirmed',
    disputed: 'disputed',
    unconfirmed: 'unconfirmed',
    'open claim': 'open claim',
    'being checked': 'being checked',
    retracted: 'retracted',
    'set aside': 'set aside',
    unread: 'unread',
  },
  count: {
    confirmed: '{n, number} confirmed',
    disputed: '{n, number} disputed',
    unconfirmed: '{n, number} unconfirmed',
    'open claim': '{n, plural, one {# open claim} other {# open claims}}',
    'being checked': '{n, number} being checked',
    retracted: '{n, number} retracted',
    'set aside': '{n, number} set aside',
    unread: '{n, number} unread',
  },
  passages: '{n, plural, one {# passage} other {# passages}}',
  summary: '{passages}: {counts}',
  asTable: 'The same as a table',
  caption: 'Passages of the article and what became of them',
  passage: 'Passage',
  stateOf: 'State',
} as const
