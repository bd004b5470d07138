import { Refused } from '#domain/refusal.ts'
import type { Queryable } from '../client.ts'
import { type MergeEffect, mergeEffect } from '../merge-effect.ts'

/** What merging one source into another would do; null where one of them is not there or was merged already. */
export async function findMergePreview(
  db: Queryable,
  fromId: string,
  intoId: string,
): Promise<MergeEffect | null> {
  return mergeEffect(db, fromId, intoId).catch((error) => {
    if (error instanceof Refused) return null
    throw error
  })
}
