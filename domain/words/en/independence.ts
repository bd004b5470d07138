/** How independent the evidence is, and why a piece counts for nothing. */
export const independence = {
  roots:
    '{pieces, plural, one {# piece} other {# pieces}} from {roots, plural, one {# independent root} other {# independent roots}}: {names}.',
  noRoot: 'No independent root.',
  parties: 'A party’s word does not confirm: {names}.',
  uncounted: '{n, plural, one {# piece} other {# pieces}} not counted.',
  moreUncounted: '{n, plural, one {# more piece} other {# more pieces}} not counted.',
  pieces: '{n, plural, one {# piece} other {# pieces}}',
  party: 'a party',
  comma: ', ',
  countsForNothing: 'Counts for nothing: {why}',
  partysWord: 'A party’s word, which does not confirm: {reason}',
  through: 'it derives only from {source}: {why}',
  fault: {
    removed: 'it was removed',
    circle: 'it derives from itself, in a circle',
    outlet: 'it comes from the outlet that published the article',
    ownDomain: 'it stands on our own domain {place}',
    article: 'it is the article itself',
    publisher: 'it stands where the article was published, {place}',
  },
  why: 'We count where evidence comes from in the end, not how often it was repeated: <a>what counts as independent</a>.',
} as const
