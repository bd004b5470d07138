/** The picture that stands beside a shared link, and what is said for who cannot see it. */
export const picture = {
  check: 'Перевірка фактів',
  claimAlt: '{finding}. Перевірка: {newsroom}.',
  articleAlt: '«{title}», {outlet}. Перевірка: {newsroom}; {counts}.',
  saidBy: 'Автор вислову: {speaker}',
  articleOf: 'Стаття видання {outlet}',
}
