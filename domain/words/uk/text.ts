/** The annotated text of an article of our own. */
export const text = {
  openQuote: '«',
  closeQuote: '»',
  mark: 'Твердження {n, number}, {verdict}',
  note: 'Твердження {n, number}',
  next: 'Наступне перевірене твердження',
  previous: 'Попереднє',
  beingChecked: 'перевіряється',
  retracted: 'відкликано',
}
