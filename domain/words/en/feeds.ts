/** Feeds, and what else is written for machines and read by people. */
export const feeds = {
  all: '{newsroom}: checks',
  verdict: {
    confirmed: '{newsroom}: confirmed claims',
    disputed: '{newsroom}: disputed claims',
    unconfirmed: '{newsroom}: unconfirmed claims',
  },
  speaker: '{newsroom}: what {speaker} said',
  corrections: '{newsroom}: corrections',
  description: 'Articles taken apart into claims, each checked by two people: was it said, and is it so?',
  correctionsDescription: 'What changed on published checks, and what was taken back, each with its reason.',
  edition: 'Edition {n, number}.',
  beingChecked: '{n, plural, one {# more claim is} other {# more claims are}} being checked.',
  correction: '{kind}: {title}',
  retracted: 'Retracted',
  retractedArticle: 'This check was retracted on {day}: {reason}',
  retractedClaim: 'Claim {n, number} was retracted on {day}: {reason}',
  anonymous: '{description} (anonymous)',
} as const
