/** The page of a checked article. */
export const checkPage = {
  eyebrow: 'Статтю перевірено',
  changed: 'змінено <day></day>',
  ours: 'Наша власна стаття',
  address: 'Стаття: <a></a>',
  addressOfTheirs: 'Стаття за її власною адресою: <a></a>',
  verdicts: 'Вердикти',
  noVerdict: 'Вердиктів поки немає.',
  beingChecked:
    '{n, plural, one {Ще # твердження перевіряється.} few {Ще # твердження перевіряються.} many {Ще # тверджень перевіряються.} other {Ще # твердження перевіряються.}}',
  coverage: 'Стаття уривок за уривком',
  text: 'Стаття твердження за твердженням',
  claims: 'Твердження',
  retracted: 'Відкликані твердження',
  history: 'Історія сторінки',
}
