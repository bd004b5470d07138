/** What a second person judges: all of it is shown again when the claim changed under their form. */
export const reviewFieldNames = {
  wording: 'Wording',
  evidence: 'Evidence',
  proposed: 'Proposed verdict',
  rationale: 'Rationale',
}
