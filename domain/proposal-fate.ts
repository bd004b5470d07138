/** How a proposal ends without a sign-off: by somebody's word, or by any change of what it is about. */
export const proposalEndings = ['sent back', 'content changed', 'withdrawn'] as const
export type ProposalEnding = (typeof proposalEndings)[number]

/** What became of a proposal, as its rows say it. */
export type ProposalRows = {
  ending: ProposalEnding | null
  endedReason: string | null
  endedBy: string | null
  signedOffBy: string | null
  fellCause: string | null
}

export type ProposalFate = {
  state: 'waiting' | 'signed off' | 'sent back' | 'withdrawn' | 'fell'
  /** The whole story in one sentence, with the name and the reason. */
  sentence: string
}

/** A proposal waits, stands signed off, was sent back or withdrawn, or fell with the change that made it stale. */
export function proposalFate(rows: ProposalRows): ProposalFate {
  const { ending, endedBy, signedOffBy } = rows
  const who = endedBy ?? 'somebody'
  if (ending === null)
    return signedOffBy
      ? { state: 'signed off', sentence: `Signed off by ${signedOffBy}.` }
      : { state: 'waiting', sentence: 'Waiting for an editor to sign it off.' }
  if (ending === 'sent back')
    return { state: 'sent back', sentence: `Sent back by ${who}: ${rows.endedReason ?? ''}` }
  if (ending === 'withdrawn')
    return { state: 'withdrawn', sentence: `Withdrawn by ${who}: ${rows.endedReason ?? ''}` }
  const cause = rows.fellCause ?? rows.endedReason ?? 'the claim changed'
  return {
    state: 'fell',
    sentence: signedOffBy
      ? `The sign-off by ${signedOffBy} fell, because ${cause} (by ${who}).`
      : `Ended before it was signed off, because ${cause} (by ${who}).`,
  }
}
