import { type Actor, actsAs, type Role } from './actor.ts'
import type { Refusal } from './refusal.ts'

/** A person as the rules about people read them, under their lock. */
export type PersonUnderLock = {
  id: string
  name: string
  role: Role
  isActive: boolean
  /** Whether no other active admin is left. */
  isLastAdmin: boolean
}

/** Who may do what to people and policy (product.md, People); part of the one table in permissions.ts. */
export const peoplePermissions = {
  invitePerson: (actor: Actor) => admins(actor, 'invite people'),
  revokeInvitation: (actor: Actor) => admins(actor, 'take invitations back'),
  changeRole: (actor: Actor, person: PersonUnderLock, to: Role) =>
    admins(actor, 'change roles') ??
    isActive(person) ??
    staysAnAdmin(person, to) ??
    notOneself(actor, person, to),
  deactivatePerson: (actor: Actor, person: PersonUnderLock) =>
    admins(actor, 'deactivate people') ?? isActive(person) ?? staysAnAdmin(person, null),
  reactivatePerson: (actor: Actor, person: PersonUnderLock) =>
    admins(actor, 'let people in again') ?? isInactive(person),
  makeResetLink: (actor: Actor, person: PersonUnderLock) =>
    admins(actor, 'make links to a new password') ?? isActive(person),
  endSessions: (actor: Actor, person: PersonUnderLock) =>
    actor.id === person.id ? null : admins(actor, 'end the sessions of others'),
  describeNewsroom: (actor: Actor) => admins(actor, 'change what the newsroom says of itself'),
  setPolicy: (actor: Actor) => admins(actor, 'set the policy'),
}

function admins(actor: Actor, doing: string): Refusal | null {
  if (actsAs(actor, 'admin')) return null
  return { code: 'role-needed', sentence: `Only admins can ${doing}. Ask an admin of your newsroom.` }
}

function isActive(person: PersonUnderLock): Refusal | null {
  if (person.isActive) return null
  return { code: 'state', sentence: `${person.name} is deactivated. Let them in again first.` }
}

function isInactive(person: PersonUnderLock): Refusal | null {
  return person.isActive ? { code: 'state', sentence: `${person.name} is active already.` } : null
}

/** A newsroom never loses its last admin. `to` is null for whoever leaves altogether. */
function staysAnAdmin(person: PersonUnderLock, to: Role | null): Refusal | null {
  if (!person.isLastAdmin || to === 'admin') return null
  return {
    code: 'state',
    sentence: `${person.name} is the only admin. Make somebody else an admin first.`,
  }
}

/** Nobody raises their own role, whatever a later role below admin may be allowed to do. */
function notOneself(actor: Actor, person: PersonUnderLock, to: Role): Refusal | null {
  if (actor.id !== person.id || actsAs({ role: person.role }, to)) return null
  return { code: 'state', sentence: 'Nobody can raise their own role. Ask another admin.' }
}
