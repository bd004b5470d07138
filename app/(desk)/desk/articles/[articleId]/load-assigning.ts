import { startingForm } from '#app/kept-form.ts'
import { pack } from '#components/ui/packed.ts'
import { actsAs } from '#domain/actor.ts'
import type { LoadedArticle } from './load-article.ts'

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** What assigning several claims of an article takes; null for those who do not assign. */
export async function loadAssigning(
  { actor, people }: Pick<LoadedArticle, 'actor' | 'people'>,
  searchParams: SearchParams,
) {
  if (!actsAs(actor, 'editor')) return null
  return { people: pack(people), initial: await startingForm('assign-claims', searchParams) }
}
