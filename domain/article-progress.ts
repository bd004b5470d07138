import { type Stage, stages } from './claim.ts'
import type { ClaimCard } from './workbench.ts'

export type StageCounts = Record<Stage, number>

export function noStages(): StageCounts {
  return { unassigned: 0, assigned: 0, checking: 0, proposed: 0, 'signed off': 0 }
}

/** How many live claims of an article stand where. */
export function stageCounts(
  claims: readonly Pick<ClaimCard, 'stage' | 'isWithdrawn' | 'isRetracted'>[],
): StageCounts {
  const counts = noStages()
  for (const claim of claims) if (!claim.isWithdrawn && !claim.isRetracted) counts[claim.stage] += 1
  return counts
}

/** "2 signed off, 1 proposed, 3 unassigned", the furthest first: the words beside the bar. */
export function stagesInWords(counts: StageCounts): string {
  const said = stages
    .toReversed()
    .flatMap((stage) => (counts[stage] > 0 ? [`${counts[stage]} ${stage}`] : []))
  return said.length === 0 ? 'No claims yet' : said.join(', ')
}

/** What one person has of an article: still to check, waiting for a sign-off, signed off; how much is overdue. */
export type PersonProgress = {
  id: string
  name: string
  open: number
  waiting: number
  signedOff: number
  overdue: number
}

/** Who has how many live claims of an article; whoever is most behind comes first. */
export function personProgress(
  claims: readonly Pick<ClaimCard, 'stage' | 'isWithdrawn' | 'isRetracted' | 'assignee'>[],
  now: Date,
): PersonProgress[] {
  const people = new Map<string, PersonProgress>()
  for (const { stage, isWithdrawn, isRetracted, assignee } of claims) {
    if (isWithdrawn || isRetracted || !assignee) continue
    const { id, name, dueAt } = assignee
    const person = people.get(id) ?? { id, name, open: 0, waiting: 0, signedOff: 0, overdue: 0 }
    people.set(id, person)
    if (stage === 'signed off') person.signedOff += 1
    else if (stage === 'proposed') person.waiting += 1
    else {
      person.open += 1
      if (dueAt && Date.parse(dueAt) < now.getTime()) person.overdue += 1
    }
  }
  return [...people.values()].sort(
    (a, b) => b.overdue - a.overdue || b.open - a.open || a.name.localeCompare(b.name, 'en'),
  )
}

/** "2 to check" and "1 waiting, 3 signed off"; empty where there is nothing of the kind. */
export function personInWords({ open, waiting, signedOff }: PersonProgress): [toCheck: string, rest: string] {
  const rest = [waiting > 0 && `${waiting} waiting`, signedOff > 0 && `${signedOff} signed off`]
  return [open > 0 ? `${open} to check` : '', rest.filter(Boolean).join(', ')]
}
