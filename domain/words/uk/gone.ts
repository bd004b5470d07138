/** What stands where something was taken back: the 410 page. */
export const gone = {
  eyebrow: 'Відкликано',
  article: 'Цю перевірку відкликано',
  claim: 'Перевірку твердження {n, number} відкликано',
  since: 'Відкликано {day}. Відновлено її не буде.',
  reason: 'Чому',
  articleMeans: 'Разом із нею вилучено її сторінку, сторінки її тверджень і всі її випуски.',
  claimMeans: 'Її вердикт більше не чинний у жодному випуску. Решта перевірки статті лишається.',
  toCheck: 'Решта цієї перевірки',
  toCorrections: 'Усі виправлення та відкликання',
  toFront: 'Опубліковані перевірки',
  inPlace: 'Твердження {n, number} відкликано {day}.',
}
