import { v7 as uuidv7 } from 'uuid'
import { changePassword } from '#db/commands/change-password.ts'
import { changeRole } from '#db/commands/change-role.ts'
import { consentToBeNamed } from '#db/commands/consent-to-be-named.ts'
import { deactivatePerson } from '#db/commands/deactivate-person.ts'
import { describeNewsroom } from '#db/commands/describe-newsroom.ts'
import { endSessions } from '#db/commands/end-sessions.ts'
import { invitePerson } from '#db/commands/invite-person.ts'
import { keepUpload } from '#db/commands/keep-upload.ts'
import { makeResetLink } from '#db/commands/make-reset-link.ts'
import { reactivatePerson } from '#db/commands/reactivate-person.ts'
import { readAllNotifications } from '#db/commands/read-all-notifications.ts'
import { revokeInvitation } from '#db/commands/revoke-invitation.ts'
import { setPolicy } from '#db/commands/set-policy.ts'
import { setShortcuts } from '#db/commands/set-shortcuts.ts'
import { policyInForce } from '#db/policies.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { ruth } from '#db/seed/cast.ts'
import { newsroomSeen } from '#domain/newsroom-draft.ts'
import { defaultSettings } from '#domain/policy-settings.ts'
import { usualShortcuts } from '#domain/shortcut-settings.ts'
import { now } from '../factories.ts'
import type { TestNewsroom } from '../newsroom.ts'
import type { DeskAction } from './action.ts'
import { newPerson } from './person.ts'

const reason = 'Because'

async function invited(room: TestNewsroom): Promise<string> {
  const email = `${uuidv7()}@desk.example`
  await invitePerson(room.as(ruth), { email, name: 'Somebody New', role: 'reviewer' })
  const [row] = await room.owner`select id from invitation where email = ${email}`
  return row?.id
}

/** Every command on people, policy and what is one's own. */
export const peopleActions: DeskAction[] = [
  {
    ...{ command: 'keep-upload', rule: 'all staff' },
    prepare: async () => (desk) => {
      const file = { size: 1, mediaType: 'text/plain', heldText: 'a', fileName: 'a.txt' }
      return keepUpload(desk, { sha256: uuidv7().replaceAll('-', '').repeat(2), ...file }, async () => true)
    },
  },
  {
    ...{ command: 'read-all-notifications', rule: 'all staff' },
    prepare: async () => (desk) => readAllNotifications(desk, { upTo: now }),
  },
  {
    ...{ command: 'set-shortcuts', rule: 'all staff' },
    prepare: async () => (desk) => setShortcuts(desk, usualShortcuts),
  },
  {
    ...{ command: 'consent-to-be-named', rule: 'all staff' },
    prepare: async () => (desk) => consentToBeNamed(desk, { isNamedInPublic: true }),
  },
  {
    ...{ command: 'change-password', rule: 'all staff' },
    prepare: async (room) => async (desk) => {
      const [row] = await room.owner`select password_hash from person where id = ${desk.actorId}`
      return changePassword(desk, {
        from: row?.password_hash ?? '',
        to: 'another hash',
        keepSessionId: uuidv7(),
      })
    },
  },
  {
    ...{ command: 'invite-person', rule: 'admins' },
    prepare: async () => (desk) => {
      const email = `${uuidv7()}@desk.example`
      return invitePerson(desk, { email, name: 'Somebody New', role: 'reviewer' })
    },
  },
  {
    ...{ command: 'revoke-invitation', rule: 'admins' },
    prepare: async (room) => {
      const invitationId = await invited(room)
      return (desk) => revokeInvitation(desk, { invitationId })
    },
  },
  {
    ...{ command: 'change-role', rule: 'admins' },
    prepare: async (room) => {
      const { id: personId } = await newPerson(room, 'reviewer')
      return (desk) => changeRole(desk, { personId, role: 'editor' })
    },
  },
  {
    ...{ command: 'deactivate-person', rule: 'admins' },
    prepare: async (room) => {
      const { id: personId } = await newPerson(room, 'reviewer')
      return (desk) => deactivatePerson(desk, { personId })
    },
  },
  {
    ...{ command: 'reactivate-person', rule: 'admins' },
    prepare: async (room) => {
      const { id: personId } = await newPerson(room, 'reviewer')
      await deactivatePerson(room.as(ruth), { personId })
      return (desk) => reactivatePerson(desk, { personId })
    },
  },
  {
    ...{ command: 'make-reset-link', rule: 'admins' },
    prepare: async (room) => {
      const { id: personId } = await newPerson(room, 'reviewer')
      return (desk) => makeResetLink(desk, { personId })
    },
  },
  {
    ...{ command: 'end-sessions', rule: 'admins' },
    prepare: async (room) => {
      const { id: personId } = await newPerson(room, 'reviewer')
      await room.owner`insert into desk_session (id, person_id, started_at, expires_at)
        values (${uuidv7()}, ${personId}, now(), now() + interval '1 hour')`
      return (desk) => endSessions(desk, { personId, sessionId: null })
    },
  },
  {
    ...{ command: 'describe-newsroom', rule: 'admins' },
    prepare: async (room) => {
      const { name, ...said } = await getNewsroom(room.db)
      const { domains, timeZone, contact, corrections } = said
      const language = said.language === 'uk' ? ('ar' as const) : ('uk' as const)
      const draft = { newsroomName: name, domains, timeZone, language, contact, corrections }
      return (desk) => describeNewsroom(desk, { ...draft, basedOn: newsroomSeen({ name, ...said }) })
    },
  },
  {
    ...{ command: 'set-policy', rule: 'admins' },
    prepare: async (room) => {
      const { version, settings } = await policyInForce(room.db)
      const secondaryRoots = settings.secondaryRoots === 2 ? 3 : 2
      const draft = { basedOn: version, reason, settings: { ...defaultSettings, secondaryRoots } }
      return (desk) => setPolicy(desk, draft)
    },
  },
]
