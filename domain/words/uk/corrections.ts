/** Every correction and retraction, printed for good. */
export const corrections = {
  title: 'Виправлення',
  description: 'Що ми змінили в опублікованих перевірках і що відкликали: кожна зміна з датою і причиною.',
  intro:
    'Усе, що змінюється в опублікованій перевірці, залишається тут назавжди, з датою і причиною. Змінений вердикт — це щонайменше виправлення; відкликане зберігає свій рядок.',
  empty: 'Досі нічого не виправлено й не відкликано.',
  why: 'Причина',
  changed: 'Що змінилося: {edition}',
  claimRetracted: '<claim>Твердження {n, number}</claim> відкликано.',
  gone: '<check>Цю перевірку</check> відкликано {day}:',
  newer: 'Новіші виправлення',
  older: 'Давніші виправлення',
  feed: 'Стежити через стрічку: <atom>Atom</atom>, <rss>RSS</rss>, <json>JSON Feed</json>',
}
