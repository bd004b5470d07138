import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { SPLITTER_VERSION } from '#domain/text/sentences.ts'
import type { Span } from '#domain/text/span.ts'
import type { Tx } from './client.ts'
import { passage, revision } from './schema/article.ts'

type NewRevision = {
  articleId: string
  number: number
  text: string
  /** The text split once, in order. */
  passages: readonly Span[]
  addedAt: Date
  addedBy: string
}

/** Stores a revision with its passages, which are never derived again. Answers with their ids in order. */
export async function storeRevision(tx: Tx, { passages, ...about }: NewRevision) {
  const revisionId = uuidv7()
  const [stored] = await tx
    .insert(revision)
    .values({
      id: revisionId,
      ...about,
      sha256: sql`encode(sha256(convert_to(${about.text}, 'UTF8')), 'hex')`,
      splitterVersion: SPLITTER_VERSION,
    })
    .returning({ sha256: revision.sha256 })
  const rows = passages.map(({ start: startsAt, end: endsAt }, index) => ({
    ...{ id: uuidv7(), revisionId, position: index + 1, startsAt, endsAt },
  }))
  for (let from = 0; from < rows.length; from += 5_000)
    await tx.insert(passage).values(rows.slice(from, from + 5_000))
  return { revisionId, sha256: stored?.sha256 ?? '', passageIds: rows.map(({ id }) => id) }
}
