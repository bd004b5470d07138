/** The coverage strip: what became of each passage of an article. */
export const coverage = {
  state: {
    confirmed: 'підтверджено',
    disputed: 'спростовується',
    unconfirmed: 'не підтверджено',
    'open claim': 'відкрите твердження',
    'being checked': 'перевіряється',
    retracted: 'відкликано',
    'set aside': 'не перевірялося',
    unread: 'не прочитано',
  },
  count: {
    confirmed: '{n, number} підтверджено',
    disputed:
      '{n, plural, one {# спростовується} few {# спростовуються} many {# спростовуються} other {# спростовуються}}',
    unconfirmed: '{n, number} не підтверджено',
    'open claim': '{n, number} відкрито',
    'being checked':
      '{n, plural, one {# перевіряється} few {# перевіряються} many {# перевіряються} other {# перевіряються}}',
    retracted: '{n, number} відкликано',
    'set aside':
      '{n, plural, one {# не перевірявся} few {# не перевірялися} many {# не перевірялися} other {# не перевірялися}}',
    unread: '{n, number} не прочитано',
  },
  passages: '{n, plural, one {# уривок} few {# уривки} many {# уривків} other {# уривка}}',
  summary: '{passages}: {counts}',
  asTable: 'Те саме таблицею',
  caption: 'Уривки статті та що з ними зроблено',
  passage: 'Уривок',
  stateOf: 'Стан',
}
