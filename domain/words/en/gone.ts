/** What stands where something was taken back: the 410 page. */
export const gone = {
  eyebrow: 'Retracted',
  article: 'This check was retracted',
  claim: 'The check of claim {n, number} was retracted',
  since: 'Taken back on {day}. It does not come back.',
  reason: 'Why',
  articleMeans: 'Its page, the pages of its claims and all its editions are gone with it.',
  claimMeans: 'Its verdict no longer stands, in any edition. The rest of the article’s check stays.',
  toCheck: 'The rest of this check',
  toCorrections: 'All corrections and retractions',
  toFront: 'The published checks',
  inPlace: 'Claim {n, number} was retracted on {day}.',
} as const
