import { type Actor, actsAs } from './actor.ts'

/** Who may sign a claim's verdict off: of the active people the editors and admins who never edited the claim. */
export function signersOf(people: readonly Actor[], { editors }: { editors: readonly string[] }): Actor[] {
  return people.filter((person) => actsAs(person, 'editor') && !editors.includes(person.id))
}
