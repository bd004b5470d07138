import type { ClaimUnderLock } from './claim-under-lock.ts'
import type { Refusal } from './refusal.ts'

/** A claim that somebody is to get: who has it now, and why it may not be assigned at all. */
export type AssignmentCase = {
  claim: Pick<ClaimUnderLock, 'id' | 'articleId' | 'number'>
  former: { id: string; personId: string; name: string; dueAt: Date | null } | null
  refusal: Refusal | null
}

type Assignment = {
  cases: readonly AssignmentCase[]
  assignee: { id: string; name: string }
  dueAt: Date | null
  reason: string | null
  /** Titles of the articles by their ids, where the claims are of more than one. */
  titles: ReadonlyMap<string, string>
}

/**
 * Why the claims cannot all be given to this person; null when they can. What is refused for one claim is said
 * of it; of several, each that stands in the way is named, and none is assigned.
 */
export function assignmentRefusal({ cases, titles, ...to }: Assignment): Refusal | null {
  const refused = cases.flatMap((each) => {
    const refusal = each.refusal ?? alreadyTheirs(each, to) ?? relievedForNothing(each, to)
    return refusal ? [{ refusal, title: titles.get(each.claim.articleId) }] : []
  })
  const [first] = refused
  if (!first) return null
  if (cases.length === 1 || first.refusal.code === 'role-needed') return first.refusal
  return {
    code: 'state',
    sentence: `Nothing was assigned, because ${refused.length} of the ${cases.length} claims cannot be.`,
    details: refused.map(({ refusal, title }) =>
      title ? `“${title}”: ${refusal.sentence}` : refusal.sentence,
    ),
  }
}

type To = Pick<Assignment, 'assignee' | 'dueAt' | 'reason'>

function alreadyTheirs({ claim, former }: AssignmentCase, { assignee, dueAt }: To): Refusal | null {
  if (former?.personId !== assignee.id || former.dueAt?.getTime() !== dueAt?.getTime()) return null
  const until = dueAt ? ', due at that time' : ' without a due time'
  return { code: 'state', sentence: `${assignee.name} already has claim ${claim.number}${until}.` }
}

function relievedForNothing({ claim, former }: AssignmentCase, { assignee, reason }: To): Refusal | null {
  if (!former || former.personId === assignee.id || reason) return null
  const sentence = `Claim ${claim.number} is with ${former.name}. Say why it goes to ${assignee.name} instead.`
  return { code: 'words', sentence }
}
