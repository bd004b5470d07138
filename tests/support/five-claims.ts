import type { Database } from '#db/client.ts'
import { addArticle } from '#db/commands/add-article.ts'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { newsroom } from '#db/schema/newsroom.ts'
import { person } from '#db/schema/people.ts'
import { articleDraft } from '#domain/article-draft.ts'
import { claimDraft } from '#domain/claim-draft.ts'

type People = { ada: string; grace: string; ravi: string; wren: string }

/**
 * A newsroom in Kyiv with two editors, a reviewer and an editor who has left, and an article of five sentences
 * of which Ada made five claims; the second has an anonymous speaker. Returns the claims' ids.
 */
export async function fiveClaims(db: Database, people: People, now: Date): Promise<string[]> {
  const ada = { db, actorId: people.ada, now }
  const claims: string[] = []
  await db
    .insert(newsroom)
    .values({ name: 'Courier', timeZone: 'Europe/Kyiv', domains: [], contact: '-', corrections: '-' })
  const someone = { passwordHash: '-', createdAt: now }
  await db.insert(person).values([
    { ...someone, id: people.ada, name: 'Ada', email: 'ada@example.org', role: 'editor' },
    { ...someone, id: people.grace, name: 'Grace', email: 'grace@example.org', role: 'editor' },
    { ...someone, id: people.ravi, name: 'Ravi', email: 'ravi@example.org', role: 'reviewer' },
    {
      ...someone,
      id: people.wren,
      name: 'Wren',
      email: 'wren@example.org',
      role: 'editor',
      deactivatedAt: now,
    },
  ])
  const text = 'One is here. Two is here. Three is here. Four is here. Five is here.'
  const about = { title: 'Numbers', outlet: 'Courier', language: 'en', ownership: 'ours', text }
  const { articleId } = await addArticle(ada, articleDraft.parse(about))
  const passages = (await findArticle(db, articleId))?.passages ?? []
  for (const [at, word] of ['One', 'Two', 'Three', 'Four', 'Five'].entries()) {
    const voice = word === 'Two' ? { who: 'A clerk\nAgency', whoKind: 'anonymous\nagency', cue: 'told' } : {}
    const words = { words: `${word} is here`, wording: `That ${word} is here`, kind: 'fact', ...voice }
    const made = await extractClaim(
      ada,
      claimDraft.parse({ articleId, passageId: passages[at]?.id, ...words }),
    )
    claims.push(made.claimId)
  }
  return claims
}
