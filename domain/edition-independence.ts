import { z } from 'zod'
import { stances } from './evidence.ts'
import { faultKinds } from './independence.ts'
import { questions } from './verdict.ts'

/** How independent the evidence on one side of a question is, counted. */
export const independenceLine = z.object({
  question: z.enum(questions),
  stance: z.enum(stances),
  pieces: z.int(),
  roots: z.array(z.object({ name: z.string(), pieces: z.int(), isParty: z.boolean() })),
  parties: z.array(z.string()),
  uncounted: z.int(),
  /** The sentence of editions before format 3, which counted nothing; null from then on. */
  words: z.string().nullable(),
})

/** A piece of evidence, or what one comes from, in the provenance graph. */
export const provenanceNode = z.object({
  /** Its number on this claim; null for a piece that is not on it, of which its source alone is told. */
  number: z.int().nullable(),
  source: z.string(),
  /** Whether evidence that counts comes from here in the end. */
  isRoot: z.boolean(),
  isParty: z.boolean(),
  fault: z.enum(faultKinds).nullable(),
  /** What it derives from, by place in the list. */
  from: z.array(z.int()),
})
