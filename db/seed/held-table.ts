import { readFile } from 'node:fs/promises'
import type { Question } from '#domain/verdict.ts'
import type { Queryable } from '../client.ts'
import { attachEvidence } from '../commands/attach-evidence.ts'
import { keepUpload } from '../commands/keep-upload.ts'
import { linkEvidence } from '../commands/link-evidence.ts'
import { linkedEvidence } from '../derivation-under-lock.ts'
import type { Desk } from '../transaction.ts'
import { dayOf, versionOf } from './desk-of.ts'

/** Keeps bytes as the desk's file store does, and says what they are. */
export type HoldBytes = (
  bytes: Uint8Array,
) => Promise<{ sha256: string; size: number; mediaType: string; heldText: string | null }>

/** A passage of the table on a claim: it stands in the file that the desk holds, so that its pin is found. */
export type TableRow = { row: string; shows: string; question?: Question }

const fileName = 'si-constants.csv'

/**
 * The demo's table of constants: one file, uploaded once by whoever needs it first and put on each further claim that
 * rests on it.
 */
export function tableOnDesk(db: Queryable, hold: HoldBytes) {
  let evidenceId: string | null = null
  async function put(desk: Desk, claimId: string, { row, shows, question = 'so' }: TableRow): Promise<void> {
    const on = { claimId, basedOn: await versionOf(db, claimId) }
    const judged = { question, stance: 'supports' as const, shows, pin: row }
    if (evidenceId) {
      await linkEvidence(desk, { ...on, ...judged, evidenceId })
      return
    }
    const bytes = await readFile(new URL(`./files/${fileName}`, import.meta.url))
    const { uploadId } = await keepUpload(desk, { ...(await hold(bytes)), fileName }, async () => true)
    const { number } = await attachEvidence(desk, {
      ...on,
      ...judged,
      ...{ kind: 'data', title: 'Constants with fixed values, the almanac desk’s table', uploadId },
      ...{ sourceId: '', sourceName: 'The almanac desk’s table of constants', sourceKind: 'document' },
      ...{ reliability: 'B', url: null, locator: null, publishedOn: null, seenOn: dayOf(desk.now) },
      ...{ proximity: 'primary', credibility: 2 },
    })
    evidenceId = await linkedEvidence(db, { claimId, number })
  }
  return { put, id: () => evidenceId ?? '' }
}
