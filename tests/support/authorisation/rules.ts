import type { Role } from '#domain/actor.ts'

/** Who asks: a stranger, somebody whose account was closed, or an active person of a role. */
export const visitors = ['stranger', 'closed account', 'reviewer', 'editor', 'admin'] as const
export type Visitor = (typeof visitors)[number]

/** What the person has to do with the claim, or with what stands on it. */
export const relations = ["other's", 'assigned', 'edited earlier', 'own'] as const
export type Relation = (typeof relations)[number]

/** Who may, as product.md says it (People, Four eyes); written down here a second time, on purpose. */
export const rules = {
  'all staff': () => true,
  editors: (role) => role !== 'reviewer',
  admins: (role) => role === 'admin',
  'whoever works on it': (role, relation) => role !== 'reviewer' || relation === 'assigned',
  'whoever it is assigned to': (_role, relation) => relation === 'assigned',
  'editors who edited nothing of it': (role, relation) =>
    role !== 'reviewer' && relation !== 'edited earlier' && relation !== 'own',
  'editors who did it': (role, relation) => role !== 'reviewer' && relation === 'own',
  'whoever proposed it': (_role, relation) => relation === 'own',
  'its writer, or whoever works on it': (role, relation) =>
    role !== 'reviewer' || relation === 'assigned' || relation === 'own',
} satisfies Record<string, (role: Role, relation: Relation) => boolean>
export type Rule = keyof typeof rules

export function isAllowed(rule: Rule, visitor: Visitor, relation: Relation): boolean {
  if (visitor === 'stranger' || visitor === 'closed account') return false
  return rules[rule](visitor, relation)
}
