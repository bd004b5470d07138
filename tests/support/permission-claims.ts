import { type Actor, roles } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'

export const as = (role: Actor['role'], id = 'them'): Actor => ({ id, name: id, role })
export const waiting: NonNullable<ClaimUnderLock['openProposal']> = {
  ...{ id: 'p', by: 'Ines', byId: 'ines' },
  answers: { said: null, so: 'confirmed' },
}
export const signed = { id: 's', by: 'Tomas', byId: 'tomas' }

/** Claim 4, made by somebody else, assigned to somebody else, with nothing proposed. */
export const claim = (given: Partial<ClaimUnderLock> = {}): ClaimUnderLock => ({
  ...{ id: 'c', articleId: 'a', number: 4, version: 1, kind: 'fact', isAttributed: false, dueOn: null },
  ...{ isWithdrawn: false, isPublished: false, isHeldBack: false, isRetracted: false, waiting: null },
  ...{ editors: ['maker'], assignees: ['somebody'], openProposal: null, signOff: null },
  ...given,
})

/** How the claim can stand to the one who asks, whose id is `them`. */
export const relations = ['own', 'assigned', 'other’s', 'edited'] as const
export type Relation = (typeof relations)[number]

/** The claim as it stands to them: proposed by them, assigned to them, neither, or edited by them earlier. */
export function related(relation: Relation, to: ClaimUnderLock): ClaimUnderLock {
  switch (relation) {
    case 'own':
      return {
        ...{ ...to, editors: [...to.editors, 'them'], assignees: ['them'] },
        openProposal: to.openProposal && { ...to.openProposal, byId: 'them' },
      }
    case 'assigned':
      return { ...to, assignees: ['them'] }
    case 'edited':
      return { ...to, editors: [...to.editors, 'them'] }
    case 'other’s':
      return to
  }
}

/** Every role in every relation, in the order in which the table's cells stand. */
export const cells = roles.flatMap((role) => relations.map((relation) => ({ role, relation })))
