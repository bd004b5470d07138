/** Feeds, and what else is written for machines and read by people. */
export const feeds = {
  all: '{newsroom}: перевірки',
  verdict: {
    confirmed: '{newsroom}: підтверджені твердження',
    disputed: '{newsroom}: твердження, що спростовуються',
    unconfirmed: '{newsroom}: непідтверджені твердження',
  },
  speaker: '{newsroom}: вислови, автор — {speaker}',
  corrections: '{newsroom}: виправлення',
  description:
    'Статті, розібрані на твердження, кожне з яких перевірили двоє людей: чи було це сказано і чи це так?',
  correctionsDescription: 'Що змінилося в опублікованих перевірках і що було відкликано, з причиною.',
  edition: 'Випуск {n, number}.',
  beingChecked:
    '{n, plural, one {Ще # твердження перевіряється.} few {Ще # твердження перевіряються.} many {Ще # тверджень перевіряються.} other {Ще # твердження перевіряється.}}',
  correction: '{kind}: {title}',
  retracted: 'Відкликано',
  retractedArticle: 'Цю перевірку відкликано {day}: {reason}',
  retractedClaim: 'Твердження {n, number} відкликано {day}: {reason}',
  anonymous: '{description} (анонімно)',
}
