/** What a person has on their desk, in claims; overdue ones are part of what needs work. */
export type Workload = {
  needsWork: number
  overdue: number
  /** Their verdict is proposed and waits for somebody else. */
  waiting: number
  /** Verdicts proposed in the last seven days. */
  proposed: number
}

/** Claims that are still with a person; what deactivating them leaves to be handed on. */
export function openClaims({ needsWork, waiting }: Workload): number {
  return needsWork + waiting
}

/** "5 claims need work, 2 of them overdue; 1 waits for a sign-off". */
export function workloadInWords({ needsWork, overdue, waiting }: Workload): string {
  if (needsWork + waiting === 0) return 'No open claims'
  const late = overdue === 0 ? '' : `, ${overdue === needsWork ? 'all' : overdue} of them overdue`
  const work = `${claims(needsWork)} ${needsWork === 1 ? 'needs' : 'need'} work${late}`
  return waiting === 0 ? work : `${work}; ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for a sign-off`
}

function claims(count: number): string {
  if (count === 0) return 'No claims'
  return count === 1 ? '1 claim' : `${count} claims`
}
