/** The picture that stands beside a shared link, and what is said for who cannot see it. */
export const picture = {
  check: 'Fact check',
  claimAlt: '{finding}. Checked by {newsroom}.',
  articleAlt: '“{title}”, {outlet}. Checked by {newsroom}: {counts}.',
  saidBy: 'Said by {speaker}',
  articleOf: 'An article of {outlet}',
} as const
