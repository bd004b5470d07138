import { v7 as uuidv7 } from 'uuid'
import type { CastMember } from '#db/seed/cast.ts'
import type { TestNewsroom } from '../newsroom.ts'
import type { Visitor } from './rules.ts'

/** Somebody who has done nothing here yet; a stranger is nobody at all, and a closed account was an editor’s. */
export async function newPerson(room: TestNewsroom, visitor: Visitor): Promise<CastMember> {
  const id = uuidv7()
  const role = visitor === 'stranger' || visitor === 'closed account' ? 'editor' : visitor
  const person = { id, name: `Some ${visitor}`, email: `${id}@desk.example`, role, isNamedInPublic: false }
  if (visitor !== 'stranger')
    await room.owner`insert into person (id, email, name, role, password_hash, created_at, deactivated_at)
      values (${id}, ${person.email}, ${person.name}, ${role}, 'a hash', now(),
        ${visitor === 'closed account' ? new Date() : null})`
  return person
}
