import { and, eq, isNotNull } from 'drizzle-orm'
import { blob } from '../schema/evidence.ts'
import { type Desk, withoutActor } from '../transaction.ts'

/**
 * Has the bytes taken out that a removal marked, under the lock of their row: whoever sends the same bytes again at
 * this moment has either cleared the mark, and they stay, or finds them gone.
 */
export async function emptyBlob(
  { db }: Pick<Desk, 'db'>,
  sha256: string,
  takeOut: (sha256: string) => Promise<void>,
): Promise<void> {
  await withoutActor(db, async (tx) => {
    const [marked] = await tx
      .select({ sha256: blob.sha256 })
      .from(blob)
      .where(and(eq(blob.sha256, sha256), isNotNull(blob.emptiedAt)))
      .for('update')
    if (marked) await takeOut(marked.sha256)
  })
}
