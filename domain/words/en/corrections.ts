/** Every correction and retraction, printed for good. */
export const corrections = {
  title: 'Corrections',
  description:
    'What we changed on published checks, and what we took back, each with its date and its reason.',
  intro:
    'Whatever changes on a published check is printed here for good, with its date and its reason. A changed verdict is at least a correction; what is retracted keeps its line.',
  empty: 'Nothing has been corrected or retracted so far.',
  why: 'Reason',
  changed: 'What changed: {edition}',
  claimRetracted: '<claim>Claim {n, number}</claim> was retracted.',
  gone: '<check>This check</check> was retracted on {day}:',
  newer: 'Newer corrections',
  older: 'Older corrections',
  feed: 'Follow by feed: <atom>Atom</atom>, <rss>RSS</rss>, <json>JSON Feed</json>',
} as const
