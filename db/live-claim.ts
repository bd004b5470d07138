import { type SQL, sql } from 'drizzle-orm'

/**
 * Whether a claim is live, as a condition of a query in which it is `c`: neither withdrawn nor retracted. There are
 * few retractions, ever, so that the database may read them all at once.
 */
export const isLiveClaim: SQL = sql`(c.withdrawn_at is null and not exists (
  select from retraction gone where gone.article_id = c.article_id and gone.claim_number = c.number))`

/** The same of a claim that a query only has the id of. */
export const isLive = (claimId: SQL): SQL => sql`(select ${isLiveClaim} from claim c where c.id = ${claimId})`
