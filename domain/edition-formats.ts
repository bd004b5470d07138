import { z } from 'zod'
import { type Role, roles, roleWord } from './actor.ts'
import {
  EDITION_FORMAT,
  type EditionDocument,
  editionClaim,
  editionDocument,
  editionEvidence,
  editionHop,
} from './edition.ts'

/**
 * Before the text of our own articles, retractions, the provenance graph and the language of the readers' pages were
 * in editions; roles, and why evidence does not count, stood in English words.
 */
const person2 = z.object({ role: z.string(), name: z.string().nullable() })
const evidence2 = editionEvidence.extend({
  flags: z.object({ notIndependent: z.string().nullable(), party: z.string().nullable() }),
})
const line2 = editionClaim.shape.independence.element.pick({ question: true, stance: true })
const claim2 = editionClaim.omit({ provenance: true }).extend({
  hops: z.array(editionHop.omit({ sourceId: true })),
  checkedBy: person2,
  signedOffBy: person2,
  evidence: z.array(evidence2),
  independence: z.array(line2.extend({ words: z.string() })),
})
const newsroom2 = editionDocument.shape.newsroom.omit({ language: true })
const document2 = editionDocument
  .omit({ text: true, retracted: true })
  .extend({ format: z.literal(2), newsroom: newsroom2, claims: z.array(claim2) })

/** Before evidence could be a file, derive from other evidence, be flagged or be removed. */
const evidence1 = evidence2.omit({ file: true, derivesFrom: true, flags: true, removed: true })
const claim1 = claim2.omit({ independence: true }).extend({ evidence: z.array(evidence1) })
const document1 = document2.extend({ format: z.literal(1), claims: z.array(claim1) })

const stored = z.discriminatedUnion('format', [editionDocument, document2, document1])

/**
 * An edition as it was stored, in whichever format, read as the newest: what a format did not know is left empty,
 * and no page says it. The stored text itself never changes. Throws where it is no edition.
 */
export function readEdition(json: unknown): EditionDocument {
  const document = stored.parse(json)
  if (document.format === EDITION_FORMAT) return document
  return from2(document.format === 1 ? from1(document) : document)
}

type Document1 = z.infer<typeof document1>
type Document2 = z.infer<typeof document2>

function from1(document: Document1): Document2 {
  const unsaid = { notIndependent: null, party: null }
  return {
    ...document,
    format: 2,
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

function from2(document: Document2): EditionDocument {
  return {
    ...document,
    format: EDITION_FORMAT,
    newsroom: { ...document.newsroom, language: 'en' },
    text: null,
    retracted: [],
    claims: document.claims.map((claim) => ({
      ...claim,
      hops: claim.hops.map((hop) => ({ ...hop, sourceId: null })),
      checkedBy: { ...claim.checkedBy, role: roleOf(claim.checkedBy.role) },
      signedOffBy: { ...claim.signedOffBy, role: roleOf(claim.signedOffBy.role) },
      evidence: claim.evidence.map(({ flags: { notIndependent, party }, ...piece }) => ({
        ...piece,
        flags: { fault: null, party, words: notIndependent },
      })),
      independence: claim.independence.map((line) => ({
        ...line,
        ...{ pieces: 0, roots: [], parties: [], uncounted: 0 },
      })),
      provenance: [],
    })),
  }
}

/** Throws for a word that was no role's. */
function roleOf(word: string): Role {
  const role = roles.find((one) => roleWord[one] === word)
  if (!role) throw new Error('An edition names a role that there is not')
  return role
}
