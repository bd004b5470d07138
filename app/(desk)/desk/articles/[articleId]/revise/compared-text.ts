import { desk } from '#db/client.ts'
import { findKeptForm } from '#db/queries/find-kept-form.ts'

/** The name under which a text is kept that is being compared. */
export const COMPARED = 'compared-revision'

/** The text that this person is comparing for this article; null where it is not kept, or no longer. */
export async function comparedText(
  keptId: string,
  of: { articleId: string; personId: string },
): Promise<string | null> {
  if (!/^[0-9a-f]{32}$/.test(keptId)) return null
  const kept = await findKeptForm(desk(), keptId, new Date())
  const isTheirs = kept?.form === COMPARED && kept.personId === of.personId
  return isTheirs && kept.values.articleId === of.articleId ? (kept.values.text ?? null) : null
}
