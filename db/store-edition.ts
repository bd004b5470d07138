import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import { type EditionDocument, editionDocument } from '#domain/edition.ts'
import { verdictMix } from '#domain/verdict-mix.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { writePublishedLines } from './published-lines.ts'
import { edition } from './schema/edition.ts'

/**
 * Puts an edition before readers, under its article's lock: stored for good, its lines in the place of the earlier
 * ones, and every process told that pages changed. Which notices it settles is the caller's to say (settleNotices).
 */
export async function storeEdition(
  tx: Tx,
  actor: Actor,
  document: EditionDocument,
  now: Date,
): Promise<void> {
  const { number, correction, article } = document
  const sha256 = await insert(tx, actor, document, now)
  await writePublishedLines(tx, document)
  const published = { type: 'edition.published' as const, articleId: article.id, number, sha256 }
  await record(tx, actor, { ...published, correction: correction?.kind ?? null }, now)
  await tellReaders(tx, article.id)
}

/** Pages that are kept are thrown away, here and in other processes, once this is committed. */
export async function tellReaders(tx: Tx, articleId: string): Promise<void> {
  await tx.execute(sql`select pg_notify('stet_pages', ${articleId})`)
}

/** Answers with the hash of the document's bytes as they are stored. */
async function insert(tx: Tx, actor: Actor, document: EditionDocument, now: Date): Promise<string> {
  const text = JSON.stringify(editionDocument.parse(document))
  const sha256 = createHash('sha256').update(text).digest('hex')
  await tx.insert(edition).values({
    articleId: document.article.id,
    number: document.number,
    slug: document.slug,
    title: document.article.title,
    outlet: document.article.outlet,
    language: document.article.language,
    ...verdictMix(document.claims),
    beingChecked: document.beingChecked,
    claimNumbers: document.claims.map((one) => one.number),
    document: text,
    sha256,
    correctionKind: document.correction?.kind ?? null,
    correctionReason: document.correction?.reason ?? null,
    publishedAt: now,
    publishedBy: actor.id,
  })
  return sha256
}
