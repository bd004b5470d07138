import type { Database } from '#db/client.ts'
import { findPersonByEmail } from '#db/queries/find-person-by-email.ts'
import { tryPassword } from '#db/tries.ts'
import { verifyPassword } from '#outside/passwords.ts'

type Who = { email: string; address: string }

/**
 * The active person whose password this is, or null, which tells nobody whether there is such a person. Counted
 * as a try of this account from this address; refused as `too-many` when there were too many, or when more
 * passwords wait than this process looks at.
 */
export async function checkPassword(db: Database, { email, address }: Who, password: string) {
  return tryPassword(db, { email, address }, async () => {
    const person = await findPersonByEmail(db, email.trim())
    const fits = await verifyPassword(password, person?.passwordHash ?? null)
    return fits ? person : null
  })
}
