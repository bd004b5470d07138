/** Share, cite, embed and report. */
export const cite = {
  title: 'Поширити, процитувати, вбудувати',
  address: 'Адреса цієї сторінки',
  mail: 'Надіслати електронною поштою',
  as: 'Як цитувати',
  line: '{newsroom}: {title}. Випуск {n, number}, {day}. {address}',
  article: 'Перевірка статті «{title}», {outlet}',
  fingerprint: 'Відбиток випуску {n, number} (SHA-256)',
  toBeMade: 'З’явиться після публікації випуску',
  data: 'Випуск як дані (JSON), з яких відбиток можна обчислити знову',
  embed: 'Вбудувати: скопіюйте це на свою сторінку',
  report: 'Повідомити про помилку',
  reportWords: 'На цій сторінці щось не так? Скажіть нам: виправлення ми робимо відкрито.',
  subject: 'Помилка у випуску {n, number}: {address}',
}
