import type { Role } from './actor.ts'

type About = { personId: string; name: string }

/** What happened to people, policy and the newsroom itself; all of it on the newsroom's chain. */
export type PeopleEvent =
  | { type: 'newsroom.set-up'; name: string }
  | { type: 'newsroom.described'; changed: string[] }
  | { type: 'person.invited'; invitationId: string; email: string; name: string; role: Role }
  | { type: 'invitation.revoked'; invitationId: string; email: string }
  | ({ type: 'invitation.accepted'; invitationId: string; role: Role } & About)
  | ({ type: 'person.role-changed'; from: Role; to: Role } & About)
  | ({ type: 'person.deactivated' } & About)
  | ({ type: 'person.reactivated' } & About)
  | ({ type: 'person.naming-changed'; isNamedInPublic: boolean } & About)
  | ({ type: 'identity.bound'; issuer: string } & About)
  | ({ type: 'password.changed' } & About)
  | ({ type: 'password.reset-link-made'; atConsole: boolean } & About)
  | ({ type: 'password.reset' } & About)
  | ({ type: 'sessions.ended'; count: number } & About)
  | { type: 'policy.set'; version: number; reason: string }

const types: readonly string[] = [
  'newsroom.set-up',
  'newsroom.described',
  'person.invited',
  'invitation.revoked',
  'invitation.accepted',
  'person.role-changed',
  'person.deactivated',
  'person.reactivated',
  'person.naming-changed',
  'identity.bound',
  'password.changed',
  'password.reset-link-made',
  'password.reset',
  'sessions.ended',
  'policy.set',
] satisfies PeopleEvent['type'][]

export function isPeopleEvent(event: { type: string }): event is PeopleEvent {
  return types.includes(event.type)
}

/** What somebody did, as the rest of a sentence that starts with their name. */
export function peopleSentence(event: PeopleEvent): string {
  switch (event.type) {
    case 'newsroom.set-up':
      return `set up ${event.name}.`
    case 'newsroom.described':
      return `changed what the newsroom says of itself: ${event.changed.join(', ')}.`
    case 'person.invited':
      return `invited ${event.name} (${event.email}) as ${event.role}.`
    case 'invitation.revoked':
      return `took back the invitation of ${event.email}.`
    case 'invitation.accepted':
      return `joined as ${event.role}.`
    case 'person.role-changed':
      return `made ${event.name} ${event.to} (was ${event.from}).`
    case 'person.deactivated':
      return `deactivated ${event.name}.`
    case 'person.reactivated':
      return `let ${event.name} in again.`
    case 'person.naming-changed':
      return event.isNamedInPublic
        ? 'agreed to be named on public pages.'
        : 'no longer agrees to be named on public pages.'
    case 'identity.bound':
      return `signed in through ${event.issuer} for the first time.`
    case 'password.changed':
      return 'changed their password.'
    case 'password.reset-link-made':
      return event.atConsole
        ? 'was given a link to a new password, at the console.'
        : `made a link to a new password for ${event.name}.`
    case 'password.reset':
      return 'set a new password through a link.'
    case 'sessions.ended':
      return `ended ${event.count === 1 ? 'a session' : `${event.count} sessions`} of ${event.name}.`
    case 'policy.set':
      return `set policy version ${event.version}: ${event.reason}`
  }
}
