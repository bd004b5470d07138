import type { Actor } from '#domain/actor.ts'
import { undoable } from '#domain/undo.ts'
import type { Queryable } from '../client.ts'
import { inOneTrip } from '../one-trip.ts'
import { type StepRow, stepLineOf, stepsQuery } from '../step-lines.ts'
import { type ArticleRows, articleOf, articleQueries } from './find-article.ts'
import { peopleQuery } from './list-people.ts'

type Rows = ArticleRows & { steps: StepRow; people: Actor }

/** A step as it goes on after “Undo: ”, and what the form sends back. */
type Undoable = { seq: number; what: string }

type ArticlePage = {
  article: NonNullable<Awaited<ReturnType<typeof articleOf>>>
  /** What this person did last that can still be undone. */
  undoable: Undoable | null
  /** The active people of the newsroom, by name. */
  people: Actor[]
}

/** Everything that the page of an article on the desk shows somebody, in one trip; null when there is no such article. */
export async function findArticlePage(
  db: Queryable,
  articleId: string,
  actorId: string,
): Promise<ArticlePage | null> {
  const found = await inOneTrip<Rows>(db, {
    ...articleQueries(articleId),
    steps: stepsQuery(articleId, actorId),
    people: peopleQuery(),
  })
  const article = await articleOf(db, found)
  if (!article) return null
  const step = undoable(found.steps.map(stepLineOf), actorId)
  return { article, undoable: step && { seq: step.seq, what: step.what }, people: found.people }
}
