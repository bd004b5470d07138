import { handOver } from '#app/hand-over.ts'
import { desk } from '#db/client.ts'
import { findPerson } from '#db/queries/find-person.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'

/** Brings a link to a new password to whose it is. */
export async function handOverReset(personId: string, token: string) {
  const [person, newsroom] = await Promise.all([
    findPerson(desk(), personId, new Date()),
    getNewsroom(desk()),
  ])
  if (!person) throw new Error('The person whom a link was made for is gone')
  return handOver({
    to: person.email,
    subject: `A new password for the desk of ${newsroom.name}`,
    words: `An admin of ${newsroom.name} made a link by which you choose a new password for the desk:`,
    path: `/new-password/${token}`,
    what: `The link to a new password for ${person.name}`,
    lasts: 'within 24 hours',
  })
}
