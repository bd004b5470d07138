import { v7 as uuidv7 } from 'uuid'
import { makeResetLink } from '#db/commands/make-reset-link.ts'
import { person } from '#db/schema/people.ts'
import { type CastMember, demoPasswordHash, ruth } from '#db/seed/cast.ts'
import { onDesk } from './desk-data.ts'

/** A reviewer of one test alone, with the demo's password: what it changes about itself meets nobody else. */
export async function addOwnPerson(name: string): Promise<CastMember> {
  const id = uuidv7()
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${id.slice(-6)}@desk.example`
  const made: CastMember = { id, name, email, role: 'reviewer', isNamedInPublic: false }
  await onDesk((db) =>
    db.insert(person).values({ ...made, passwordHash: demoPasswordHash, createdAt: new Date() }),
  )
  return made
}

/** The path of a link to a new password, as Ruth makes one. */
export async function resetLinkTo(who: CastMember): Promise<string> {
  const { token } = await onDesk((db) =>
    makeResetLink({ db, actorId: ruth.id, now: new Date() }, { personId: who.id }),
  )
  return `/new-password/${token}`
}
