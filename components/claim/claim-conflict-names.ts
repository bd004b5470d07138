/** Labels of what stands on a claim, by field name, for a form that is refused because the claim changed. */
export const claimConflictNames = {
  wording: 'Wording',
  evidence: 'Evidence',
  proposed: 'Proposed verdict',
}

/** The same where the verdict itself is proposed or judged, for which its rationale has to be seen. */
export const verdictConflictNames = { ...claimConflictNames, rationale: 'Rationale' }
