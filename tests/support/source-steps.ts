import { findMergePreview } from '#db/queries/find-merge-preview.ts'
import { ines } from '#db/seed/cast.ts'
import type { TestNewsroom } from './newsroom.ts'

type ClaimOverrides = Parameters<TestNewsroom['claim']>[0]

/** Sources of a test's own, and what a form about two of them would carry. */
export function sourceSteps({ owner, db, claim, evidence }: TestNewsroom) {
  async function sourceId(name: string): Promise<string> {
    const [found] = await owner<{ id: string }[]>`select id from source where name = ${name}`
    if (!found) throw new Error(`No source is called ${name}`)
    return found.id
  }

  /** A claim with evidence of a source, which is made when its name is new. */
  async function claimOn(name: string, overrides: ClaimOverrides = {}) {
    const made = await claim({ assignee: ines, ...overrides })
    await evidence(made.claimId, { sourceName: name, sourceKind: 'agency', reliability: 'B' })
    return { ...made, sourceId: await sourceId(name) }
  }

  /** A merge as its preview offers it now. */
  async function mergeOf(from: string, into: string) {
    const [subjectId, intoId] = [await sourceId(from), await sourceId(into)]
    const preview = await findMergePreview(db, subjectId, intoId)
    return { subjectId, intoId, basedOn: preview?.fingerprint ?? '0'.repeat(64) }
  }

  return { sourceId, claimOn, mergeOf }
}
