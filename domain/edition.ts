import { z } from 'zod'
import { roles } from './actor.ts'
import { sourceKinds } from './attribution.ts'
import { claimKinds } from './claim.ts'
import { correctionKinds } from './correction.ts'
import { independenceLine, provenanceNode } from './edition-independence.ts'
import { credibilities, evidenceKinds, pinStates, proximities, reliabilities, stances } from './evidence.ts'
import { faultKinds } from './independence.ts'
import { positionSelector } from './text/anchors.ts'
import { questions, verdicts } from './verdict.ts'

/**
 * An edition: the immutable, self-contained snapshot that readers see (product.md, Words). Nothing on a
 * public page comes from anywhere else, so whatever a page shows must be in here.
 */
export const EDITION_FORMAT = 3

const answer = z.enum(verdicts).nullable()

export const editionEvidence = z.object({
  /** The number of `[@e3]`, per claim, never used again. */
  number: z.int().positive(),
  kind: z.enum(evidenceKinds),
  title: z.string(),
  source: z.object({ name: z.string(), kind: z.enum(sourceKinds), reliability: z.enum(reliabilities) }),
  /** Address of a link or of where a quotation stands; null where there is none. */
  url: z.string().nullable(),
  /** Page, paragraph, minute: where in the evidence to look. */
  locator: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  /** The day on which it was looked at or obtained. */
  seenOn: z.iso.date(),
  proximity: z.enum(proximities),
  credibility: z.literal(credibilities),
  question: z.enum(questions),
  stance: z.enum(stances),
  /** What it shows, in the newsroom's words. */
  shows: z.string(),
  pin: z.object({ state: z.enum(pinStates), text: z.string() }).nullable(),
  /** Said honestly: a link that nobody captured says so. */
  captured: z.boolean(),
  /** The file that the desk holds; its bytes are not served to readers, its fingerprint is. */
  file: z.object({ name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() }).nullable(),
  /**
   * What it derives from: a piece of this claim by its number and title, any other by its source alone, since that
   * may be evidence of a claim that is not published.
   */
  derivesFrom: z.array(
    z.object({ number: z.int().nullable(), title: z.string().nullable(), source: z.string() }),
  ),
  /** Why it counts for nothing, and why its source is a party here; null where neither is so. */
  flags: z.object({
    fault: z
      .object({ kind: z.enum(faultKinds), place: z.string().nullable(), through: z.string().nullable() })
      .nullable(),
    party: z.string().nullable(),
    /** The fault as editions before format 3 said it; null from then on. */
    words: z.string().nullable(),
  }),
  /** Set in the place of evidence that was removed: what it held is left out. */
  removed: z.object({ reason: z.string(), at: z.iso.datetime() }).nullable(),
})
export type EditionEvidence = z.infer<typeof editionEvidence>

export const editionHop = z.object({
  position: z.int(),
  /** The source's id, so that a speaker is one however it is spelled; null for who has no name, and before format 3. */
  sourceId: z.uuid().nullable(),
  name: z.string(),
  isAnonymous: z.boolean(),
  kind: z.enum(sourceKinds).nullable(),
  cue: z.string().nullable(),
  hedge: z.string().nullable(),
})

export const editionClaim = z.object({
  id: z.uuid(),
  number: z.int().positive(),
  kind: z.enum(claimKinds),
  /** When the first edition that holds this claim was published. */
  firstPublishedAt: z.iso.datetime(),
  /** The claim as worded by the desk, standing alone. */
  wording: z.string(),
  /** The article's own words, and its passages (positions) that they cover. */
  quotation: z.string(),
  passages: z.array(z.int()),
  /**
   * Where the quotation stands in the revision, in Unicode code points. The quote selector's context is left
   * out on purpose: it would show words of the article that no published claim holds.
   */
  position: positionSelector,
  /** For predictions: the date on which it can be judged. */
  dueOn: z.iso.date().nullable(),
  hops: z.array(editionHop),
  answers: z.object({ said: answer, so: answer }),
  /** Markdown with citations `[@e1]`. */
  rationale: z.string(),
  /** What is missing, for each question answered *unconfirmed*; empty elsewhere. */
  missing: z.object({ said: z.string(), so: z.string() }),
  /** At most three sentences. */
  inShort: z.array(z.string()).max(3),
  /** Who was asked for a reply, and what came back; null where nobody was asked. */
  reply: z.string().nullable(),
  asOf: z.iso.date(),
  recheckOn: z.iso.date().nullable(),
  policyVersion: z.int().positive(),
  /** The reason why policy clauses were lifted, printed on the page; null where none was. */
  override: z.string().nullable(),
  signedOffAt: z.iso.datetime(),
  /** Roles, and names only of those who consented to be named in public. */
  checkedBy: z.object({ role: z.enum(roles), name: z.string().nullable() }),
  signedOffBy: z.object({ role: z.enum(roles), name: z.string().nullable() }),
  evidence: z.array(editionEvidence),
  /** How independent the evidence is, counted for each side of each question that has any. */
  independence: z.array(independenceLine),
  /** Who had it from whom; empty before format 3, and where there is no evidence. */
  provenance: z.array(provenanceNode),
})
export type EditionClaim = z.infer<typeof editionClaim>

/**
 * A stretch of our own article's text under which the same claims lie; all runs join to the text. What only a claim
 * that is held back or retracted covers is left out: `words` is empty and `hidden` says why.
 */
const editionRun = z.object({
  words: z.string(),
  /** Position of its passage; null for the space between two. */
  passage: z.int().nullable(),
  /** Numbers of the published claims on it. */
  claims: z.array(z.int()),
  hidden: z.enum(['being checked', 'retracted']).nullable(),
  /** Numbers of the retracted claims that take its words away; empty for any other run. */
  retracted: z.array(z.int()),
})
export type EditionRun = z.infer<typeof editionRun>

export const editionDocument = z.object({
  format: z.literal(EDITION_FORMAT),
  number: z.int().positive(),
  slug: z.string(),
  publishedAt: z.iso.datetime(),
  firstPublishedAt: z.iso.datetime(),
  newsroom: z.object({
    name: z.string(),
    timeZone: z.string(),
    /** BCP 47: the language in which the readers' pages speak. */
    language: z.string(),
    contact: z.string(),
    corrections: z.string(),
  }),
  article: z.object({
    id: z.uuid(),
    title: z.string(),
    outlet: z.string(),
    byline: z.string().nullable(),
    url: z.string().nullable(),
    publishedOn: z.iso.date().nullable(),
    language: z.string(),
    isOurs: z.boolean(),
    revision: z.object({ number: z.int(), sha256: z.string() }),
  }),
  /** One entry a passage, in order, without its words: what the coverage strip is drawn from. */
  passages: z.array(
    z.object({
      length: z.int(),
      state: z.enum(['claimed', 'set aside', 'being checked', 'retracted']),
      claims: z.array(z.int()),
    }),
  ),
  /** The annotated text of an article of our own; null for anybody else's, whose claims are quoted alone. */
  text: z.array(editionRun).nullable(),
  claims: z.array(editionClaim),
  /** Claims that earlier editions held and that were taken back, with the reason that stands in their place. */
  retracted: z.array(z.object({ number: z.int().positive(), reason: z.string(), at: z.iso.datetime() })),
  /** How many claims are held back; readers learn no more of them than "being checked". */
  beingChecked: z.int(),
  /** What changed since the edition before, and why; null on the first. */
  correction: z.object({ kind: z.enum(correctionKinds), reason: z.string() }).nullable(),
})
export type EditionDocument = z.infer<typeof editionDocument>
