/**
 * Words that every readers' page may need. Stet's own words in Ukrainian, the same on every page: claim твердження,
 * verdict вердикт, evidence доказ, source джерело, quotation цитата, edition випуск, correction виправлення, retraction
 * відкликання, newsroom редакція, article стаття, sign off затвердити, reviewer фактчекер, policy правила перевірки.
 */
export const everyPage = {
  verdict: { confirmed: 'Підтверджено', disputed: 'Спростовується', unconfirmed: 'Не підтверджено' },
  /** The same inside a line or a sentence. */
  verdictInline: { confirmed: 'підтверджено', disputed: 'спростовується', unconfirmed: 'не підтверджено' },
  question: { said: 'Чи було це сказано?', so: 'Чи це так?' },
  answer: { said: 'Вислів', so: 'Суть' },
  pages: 'Сторінки',
  page: 'Сторінка {n, number}',
  newer: 'Новіші',
  older: 'Давніші',
  next: 'Далі',
  previous: 'Назад',
  claims: '{n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}',
  edition: 'Випуск {n, number}',
  beingChecked: 'Перевіряється',
}
