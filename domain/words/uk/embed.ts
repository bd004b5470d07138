/** The card that other sites show. */
export const embed = {
  /** The frame's name, for who cannot see it. */
  frame: 'Перевірка фактів: {newsroom}',
  checked: 'Перевірка: <newsroom></newsroom>',
  inArticle: 'У статті «<title></title>», <outlet></outlet>',
  from: '<outlet></outlet>, розібрано на {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}',
  asOf: 'Станом на <day></day>',
  edition: 'Випуск {n, number}, <day></day>',
  readClaim: 'Чому ми так вважаємо і джерела',
  readArticle: 'Усі твердження з джерелами',
  opens: '(відкриється в новому вікні)',
  goneArticle: 'Цю перевірку відкликано',
  goneClaim: 'Це твердження відкликано',
  goneOn: 'Дата: <day></day>. Причина:',
  more: 'Виправлення цієї редакції',
}
