import { z } from 'zod'
import { sourceKinds } from './attribution.ts'
import { reliabilities } from './evidence.ts'
import { choice, id, line } from './form-fields.ts'
import type { Refusal } from './refusal.ts'

/** The source that a page is about: `sourceId` is what other forms call a source that somebody chooses. */
const about = { subjectId: id }

const reason = (empty: string) => line({ max: 500, empty })

export const gradeDraft = z.object({
  ...about,
  reliability: choice(reliabilities, 'Grade how reliable its record is, A to F.'),
  reason: reason('Say what in its record speaks for this grade.'),
  /** The grade that the person saw. */
  basedOn: z.enum(reliabilities),
})
export type GradeDraft = z.infer<typeof gradeDraft>

export const aliasDraft = z.object({
  ...about,
  alias: line({ max: 200, empty: 'Write the other name.' }),
})
export type AliasDraft = z.infer<typeof aliasDraft>

export const aliasRemovalDraft = z.object({ ...about, aliasId: id })
export type AliasRemovalDraft = z.infer<typeof aliasRemovalDraft>

export const mergeDraft = z.object({
  ...about,
  intoId: id,
  /** The fingerprint of what the preview showed. */
  basedOn: z.string().regex(/^[0-9a-f]{64}$/),
})
export type MergeDraft = z.infer<typeof mergeDraft>

export const partyDraft = z.object({
  articleId: z.uuid('Choose the article.').toLowerCase(),
  sourceName: line({ max: 200, empty: 'Name the source that is a party.' }),
  reason: reason('Say what its own cause in this article is.'),
})
export type PartyDraft = z.infer<typeof partyDraft>

/** The same from the source's page, where the article is what somebody chooses. */
export const partyOfSourceDraft = z.object({
  ...about,
  sourceName: line({ max: 200, empty: 'Name the source that is a party.' }),
  inArticle: z.uuid('Choose the article.').toLowerCase(),
  reason: reason('Say what its own cause in this article is.'),
})

export const partyEndDraft = z.object({ articleId: id, partyId: id })
export type PartyEndDraft = z.infer<typeof partyEndDraft>

/** More claims than this are not changed at one press. */
export const MERGE_LIMIT = 500

export function mergeRefusal(claims: number): Refusal | null {
  if (claims <= MERGE_LIMIT) return null
  return {
    code: 'state',
    sentence: `More than ${MERGE_LIMIT} claims would change. Merge in the other direction instead.`,
  }
}

/** What a list of sources can be narrowed by, as its address says it; anything odd narrows nothing. */
export const sourceFilter = z.object({
  q: z.string().trim().max(200).catch(''),
  kind: z.enum(sourceKinds).nullable().catch(null),
  reliability: z.enum(reliabilities).nullable().catch(null),
})
export type SourceFilter = z.infer<typeof sourceFilter>
