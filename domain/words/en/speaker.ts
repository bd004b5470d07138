/** What somebody was checked for having said. */
export const speaker = {
  eyebrow: 'Who said it',
  description:
    '{n, plural, one {# claim} other {# claims}} of {name} that we checked, each with both answers.',
  checked: '{n, plural, one {# claim} other {# claims}} checked, judged between {from} and {to}',
  checkedOn: '{n, plural, one {# claim} other {# claims}} checked, judged as of {on}',
  noScore:
    'We check claims that matter, not everything that somebody says. These counts are no measure of how reliable anybody is.',
  mix: 'How they came out',
  claims: 'The claims, newest first',
  feed: 'Follow by feed: <atom>Atom</atom>, <rss>RSS</rss>, <json>JSON Feed</json>',
} as const
