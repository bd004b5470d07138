import { handOver } from '#app/hand-over.ts'
import { desk } from '#db/client.ts'
import type { Invited } from '#db/commands/invite-person.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { INVITATION_DAYS } from '#domain/invitation-draft.ts'

/** Brings an invitation to whom it is for, in the newsroom's name. */
export async function handOverInvitation({ email, name, role, token }: Invited) {
  const newsroom = await getNewsroom(desk())
  return handOver({
    to: email,
    subject: `Join the desk of ${newsroom.name}`,
    words: `You are invited to the fact-check desk of ${newsroom.name} as ${role}. Follow this link to choose a password and join:`,
    path: `/invitation/${token}`,
    what: `The invitation of ${name}`,
    lasts: `within ${INVITATION_DAYS} days`,
  })
}
