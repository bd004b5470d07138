import type { Queryable } from '#db/client.ts'
import { getPassagePosition } from '#db/queries/get-passage-position.ts'
import { passageAnchor } from '#domain/workbench.ts'

/** Where a passage stands on its article's page, so that the next one is near. */
export async function passagePath(
  db: Queryable,
  place: { articleId: string; passageId: string },
): Promise<string> {
  const position = await getPassagePosition(db, place.passageId)
  return `/desk/articles/${place.articleId}#${passageAnchor(position)}`
}
