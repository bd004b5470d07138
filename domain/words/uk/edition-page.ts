/** The permanent page of an edition. */
export const editionPage = {
  title: 'Випуск {n, number}: {title} · {newsroom}',
  made: 'Що змінив цей випуск',
  madeMeans:
    'Що стало інакшим для читачів, коли після випуску {before, number} вийшов випуск {after, number}.',
  since: 'Що змінилося відтоді',
  sinceMeans:
    'Вище — випуск {before, number}, яким його бачили читачі. Нижче — що інакше у випуску {after, number}, найновішому.',
  sinceClaim:
    'Вище — твердження у випуску {before, number}. Нижче — що інакше у випуску {after, number}, найновішому.',
  same: 'Випуск {after, number}, найновіший, каже про це твердження те саме.',
  retracted: 'Відкликано відтоді',
  toChanges: 'Дивитися, що змінилося відтоді',
}
