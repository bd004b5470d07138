/** What a published page says of its verdicts between two editions (domain/notice.ts). It never says *wrong*. */
export const notices = {
  title: 'To be checked again',
  ofClaim: 'Claim {n, number}',
  standing: 'The verdict stands as published until somebody has looked at it again.',
  standingAll: 'The verdicts stand as published until somebody has looked at them again.',
  recheckDue: 'This verdict was due to be looked at again on {day}.',
  evidenceRemoved: 'A piece of evidence for this verdict was removed on {day}.',
  evidenceChanged:
    'A piece of evidence for this verdict has changed since it was checked, as we found on {day}.',
  articleRevised: 'The article was changed after this check, as we found on {day}.',
  siblingCorrected: 'Another check that rests on the same evidence was corrected on {day}.',
} as const
