import { z } from 'zod'
import {
  EDITION_FORMAT,
  type EditionDocument,
  editionClaim,
  editionDocument,
  editionEvidence,
} from './edition.ts'

/** Before evidence could be a file, derive from other evidence, be flagged or be removed. */
const evidence1 = editionEvidence.omit({ file: true, derivesFrom: true, flags: true, removed: true })
const claim1 = editionClaim.omit({ independence: true }).extend({ evidence: z.array(evidence1) })
const document1 = editionDocument.extend({ format: z.literal(1), claims: z.array(claim1) })

const stored = z.discriminatedUnion('format', [editionDocument, document1])

/**
 * An edition as it was stored, in whichever format, read as the newest: what a format did not know is left empty,
 * and no page says it. The stored text itself never changes. Throws where it is no edition.
 */
export function readEdition(json: unknown): EditionDocument {
  const document = stored.parse(json)
  if (document.format === EDITION_FORMAT) return document
  const unsaid = { notIndependent: null, party: null }
  return {
    ...document,
    format: EDITION_FORMAT,
    claims: document.claims.map((claim) => ({
      ...claim,
      independence: [],
      evidence: claim.evidence.map((piece) => ({
        ...piece,
        ...{ file: null, derivesFrom: [], flags: unsaid, removed: null },
      })),
    })),
  }
}
