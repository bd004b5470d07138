import { startingForm } from '#app/kept-form.ts'
import { desk } from '#db/client.ts'
import { listPeople } from '#db/queries/list-people.ts'
import { type Actor, actsAs } from '#domain/actor.ts'
import { assignClaims } from '../../claims/actions.ts'

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** What assigning several claims of an article takes; null for those who do not assign. */
export async function loadAssigning(actor: Actor, searchParams: SearchParams) {
  if (!actsAs(actor, 'editor')) return null
  const [people, initial] = await Promise.all([
    listPeople(desk()),
    startingForm('assign-claims', searchParams),
  ])
  return { action: assignClaims, people, initial }
}
