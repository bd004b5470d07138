import { deadInvitation } from '#domain/dead-link.ts'
import { addInvited } from '../add-invited.ts'
import type { Queryable } from '../client.ts'
import { linkHash } from '../one-time-link.ts'
import { lockOpenInvitation } from '../open-invitations.ts'
import { withoutActor } from '../transaction.ts'

type Acceptance = { token: string; name: string; passwordHash: string; isNamedInPublic: boolean }

/** Whoever holds the link of an invitation joins the newsroom with it. The link is used up; two make one person. */
export async function acceptInvitation(
  db: Queryable,
  { token, ...given }: Acceptance,
  now: Date,
): Promise<{ personId: string; email: string }> {
  return withoutActor(db, async (tx) => {
    const invited = await lockOpenInvitation(tx, { tokenHash: linkHash(token) })
    if (!invited || invited.expiresAt <= now) deadInvitation()
    const { id } = await addInvited(tx, invited, given, now)
    return { personId: id, email: invited.email }
  })
}
