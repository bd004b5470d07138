import { sql } from 'drizzle-orm'
import type { PolicyCase } from '#domain/policy.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Queryable } from './client.ts'
import { isLiveClaim } from './live-claim.ts'
import { articleOrigins, judgedEvidence } from './policy-evidence.ts'

type OpenProposalCase = {
  claimId: string
  number: number
  wording: string
  language: string
  articleTitle: string
  proposer: string
  overrideReason: string | null
  case: PolicyCase
}

/** The proposals that wait for a sign-off, as the policy judges them: the oldest `limit`, and how many there are. */
export async function openProposalCases(
  db: Queryable,
  { limit }: { limit: number },
): Promise<{ proposals: OpenProposalCase[]; open: number }> {
  const rows = await db.execute<Row>(sql`
    select c.id, c.number, c.wording, c.article_id, a.title, a.language, proposer.name as proposer,
      p.override_reason, p.said, p.so, p.rationale, p.as_of::text, p.missing_said, p.missing_so,
      count(*) over ()::int as open
    from proposal p
    join claim c on c.id = p.claim_id and ${isLiveClaim}
    join article a on a.id = c.article_id
    join person proposer on proposer.id = p.proposed_by
    where p.ended_at is null
      and (select true from sign_off where claim_id = c.id and fell_at is null) is null
    order by p.proposed_at, p.id
    limit ${limit}`)
  const evidence = await judgedEvidence(
    db,
    rows.map((row) => row.id),
  )
  const origins = await articleOrigins(db, [...new Set(rows.map((row) => row.article_id))])
  const proposals = rows.map((row) => {
    const article = origins.get(row.article_id)
    if (!article) throw new Error('A claim without its article')
    return {
      claimId: row.id,
      number: row.number,
      wording: row.wording,
      language: row.language,
      articleTitle: row.title,
      proposer: row.proposer,
      overrideReason: row.override_reason,
      case: {
        answers: { said: row.said, so: row.so },
        rationale: row.rationale,
        asOf: row.as_of,
        missing: { said: row.missing_said, so: row.missing_so },
        evidence: evidence.get(row.id) ?? [],
        article,
      },
    }
  })
  return { proposals, open: rows[0]?.open ?? 0 }
}

type Row = {
  id: string
  number: number
  wording: string
  article_id: string
  title: string
  language: string
  proposer: string
  override_reason: string | null
  said: Verdict | null
  so: Verdict | null
  rationale: string
  as_of: string
  missing_said: string
  missing_so: string
  open: number
}
