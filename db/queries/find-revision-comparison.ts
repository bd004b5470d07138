import { eq, sql } from 'drizzle-orm'
import type { ComparedClaim, RevisionComparison } from '#domain/compared-revision.ts'
import { countStates, coverageOf } from '#domain/coverage.ts'
import { countOutcomes, type Outcome, placeIn, waitingState } from '#domain/revision-comparison.ts'
import { splitSentences } from '#domain/text/sentences.ts'
import { carriedAsides } from '../carry-set-asides.ts'
import type { Queryable } from '../client.ts'
import { article } from '../schema/article.ts'
import { outcomesIn } from '../settled-words.ts'
import { newestRevision } from '../stored-passages.ts'

/** What a text would do to an article as its next revision: what reviseArticle writes, written nowhere. Null without the article. */
export async function findRevisionComparison(
  db: Queryable,
  articleId: string,
  text: string,
): Promise<RevisionComparison | null> {
  const [of] = await db
    .select({ id: article.id, language: article.language })
    .from(article)
    .where(eq(article.id, articleId))
  const before = of ? await newestRevision(db, of.id) : null
  if (!of || !before) return null
  const outcomes = await outcomesIn(db, of, text)
  const live = outcomes.filter(({ isRetracted }) => !isRetracted)
  const facts = await factsOf(db, articleId)
  return {
    basedOn: before.number,
    counts: countOutcomes(live),
    exact: numbersOf(live, 'exact'),
    moved: numbersOf(live, 'moved'),
    waiting: live.flatMap((outcome) => comparedOf(outcome, facts.get(outcome.claimId)) ?? []),
    passages: await comparePassages(db, before, { text, language: of.language, outcomes }),
  }
}

const numbersOf = (outcomes: readonly Outcome[], state: 'exact' | 'moved') =>
  outcomes.filter(({ reanchored }) => reanchored.state === state).map(({ number }) => number)

type Facts = Pick<ComparedClaim, 'wording' | 'verdict' | 'isPublished' | 'isHeldBack'>

async function factsOf(db: Queryable, articleId: string): Promise<Map<string, Facts>> {
  const rows = await db.execute<{ id: string; is_signed: boolean; is_proposed: boolean } & Facts>(sql`
    select c.id, c.wording,
      (select true from sign_off where claim_id = c.id and fell_at is null) is not null as is_signed,
      (select true from proposal where claim_id = c.id and ended_at is null) is not null as is_proposed,
      (select true from published_claim p
        where p.article_id = c.article_id and p.number = c.number) is not null as "isPublished",
      (select true from hold_back where claim_id = c.id and released_at is null) is not null as "isHeldBack"
    from claim c where c.article_id = ${articleId} and c.withdrawn_at is null`)
  return new Map(
    rows.map(({ id, is_signed, is_proposed, ...facts }) => [
      id,
      { ...facts, verdict: is_signed ? 'signed off' : is_proposed ? 'proposed' : null },
    ]),
  )
}

function comparedOf({ claimId, number, anchor, reanchored }: Outcome, facts?: Facts): ComparedClaim | null {
  const state = waitingState(reanchored)
  if (!state || !facts) return null
  return {
    ...{ claimId, number, state, ...facts, was: anchor.exact },
    score: 'score' in reanchored ? reanchored.score : null,
    differences: 'differences' in reanchored ? reanchored.differences : [],
    is: reanchored.state === 'lost' ? null : reanchored.anchor.exact,
  }
}

type After = { text: string; language: string; outcomes: readonly Outcome[] }

async function comparePassages(
  db: Queryable,
  before: { id: string; text: string },
  { text, language, outcomes }: After,
): Promise<RevisionComparison['passages']> {
  const spans = splitSentences(text, language)
  const carried = await carriedAsides(db, before, { text, passages: spans })
  const passages = spans.map((span, index) => ({ ...span, id: `${index}`, position: index + 1 }))
  const anchors = outcomes.flatMap((outcome) => {
    const place = placeIn(outcome)
    return place ? [{ claimNumber: outcome.number, start: place.start, end: place.end }] : []
  })
  const aside = new Set(passages.filter((_, index) => carried.asides[index]).map(({ id }) => id))
  const counts = countStates(coverageOf(passages, anchors, aside))
  const kept = carried.pairs.filter((pair) => pair !== null).length
  return {
    ...{ now: spans.length, gone: carried.before - kept, added: spans.length - kept },
    ...{ unread: counts.unread, setAside: counts['set aside'] },
  }
}
