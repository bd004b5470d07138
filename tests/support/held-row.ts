import type { Sql, TransactionSql } from 'postgres'
import { vi } from 'vitest'
import { Refused } from '#domain/refusal.ts'

type Rival = () => Promise<unknown>

/**
 * Forces rivals to overlap: another connection holds what `lock` locks until every rival, started one after
 * the other, is seen waiting in the database; then all are let go, in that order. Throws when one never
 * waits, as it would with its lock taken out. Answers how each ended: `done`, or the code of its refusal. The
 * desk waits for a lock 2 s at most.
 */
export async function whileHeld(
  owner: Sql,
  lock: (held: TransactionSql) => PromiseLike<unknown>,
  rivals: Rival[],
): Promise<string[]> {
  const started: Promise<unknown>[] = []
  await owner.begin(async (held) => {
    await lock(held)
    for (const rival of rivals) {
      const run = rival()
      // Judged at the end; until then a rejection is nobody's fault.
      run.catch(() => {})
      started.push(run)
      await vi.waitFor(() => seenWaiting(owner, started.length), { timeout: 1_500, interval: 10 })
    }
  })
  return Promise.all(started.map(ending))
}

async function seenWaiting(owner: Sql, wanted: number): Promise<void> {
  const [seen] = await owner`
    select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'
      and exists (select from pg_locks where pg_locks.pid = pg_stat_activity.pid and not granted)`
  if (seen?.waiting !== wanted) throw new Error(`${seen?.waiting} of ${wanted} rivals wait for the row`)
}

/** `done`, or the code of the refusal; any other error is thrown. */
export async function ending(run: Promise<unknown>): Promise<string> {
  const fault = await run.then(
    () => null,
    (error: unknown) => error,
  )
  if (fault instanceof Refused) return fault.refusal.code
  if (fault) throw fault
  return 'done'
}
