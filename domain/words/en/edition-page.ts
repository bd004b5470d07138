/** The permanent page of an edition. */
export const editionPage = {
  title: 'Edition {n, number}: {title} · {newsroom}',
  made: 'What this edition changed',
  madeMeans: 'What readers found different when edition {after, number} followed edition {before, number}.',
  since: 'What changed since',
  sinceMeans:
    'What stands above is edition {before, number}, as readers saw it. Below is what is different in edition {after, number}, the newest.',
  sinceClaim:
    'What stands above is the claim in edition {before, number}. Below is what is different in edition {after, number}, the newest.',
  same: 'Edition {after, number}, the newest, says the same of this claim.',
  retracted: 'Retracted since',
  toChanges: 'See what changed since',
} as const
