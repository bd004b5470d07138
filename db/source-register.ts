import { sql } from 'drizzle-orm'
import type { Tx } from './client.ts'

const register = 7383820

/**
 * Sources, their names and what was merged into what are one register. Whatever makes something rest on a source
 * holds it open for reading until it commits, and any number may at once; a change of names, a grade and a merge hold it
 * alone. So a name stands for one source, and nothing comes to rest on a source while it is merged away. Taken
 * after the article and its claims, before any source and any chain of the log.
 */
export async function readRegister(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${register})`)
}

export async function holdRegister(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${register})`)
}
