import { z } from 'zod'
import { basedOn, choice, id, lines, listOfIds, optional, prose } from './form-fields.ts'
import { setAsideReasons } from './passage.ts'

/** More passages than this are no run that somebody has read. */
const passageIds = listOfIds(500).refine((ids) => ids.length > 0, 'Choose at least one passage.')

export const setAsideRunDraft = z.object({
  articleId: id,
  passageIds,
  reason: choice(setAsideReasons, 'Choose why nothing is checked here.'),
  note: optional(300),
})
export type SetAsideRunDraft = z.infer<typeof setAsideRunDraft>

export const takeUpRunDraft = z.object({ articleId: id, passageIds })
export type TakeUpRunDraft = z.infer<typeof takeUpRunDraft>

/** A claim rests on so many UTF-16 units of its article at most, however it came to its words. */
export const CLAIMED_AT_MOST = 5_000

const offset = z.coerce.number().int().nonnegative()

/** The words that a claim is to stand on: offsets are UTF-16 units of that revision, and `words` what stands there. */
export const moveAnchorDraft = z.object({
  claimId: id,
  basedOn,
  revisionId: id,
  startsAt: offset,
  endsAt: offset,
  words: prose({ max: CLAIMED_AT_MOST, empty: 'Choose the words that the claim rests on.' }),
})
export type MoveAnchorDraft = z.infer<typeof moveAnchorDraft>

export const acceptAnchorDraft = z.object({ claimId: id, basedOn })
export type AcceptAnchorDraft = z.infer<typeof acceptAnchorDraft>

const part = (which: string) =>
  prose({ max: 1_000, empty: `Word the ${which} claim so that it stands alone.` })

const tooLong =
  'It would rest on more than 5,000 characters of the article. Move the claim to fewer words first.'

export const splitClaimDraft = z
  .object({
    claimId: id,
    basedOn,
    revisionId: id,
    ...{ wordingOne: part('first'), startsOne: offset, endsOne: offset },
    ...{ wordingTwo: part('second'), startsTwo: offset, endsTwo: offset },
  })
  .refine(({ startsOne, endsOne }) => endsOne - startsOne <= CLAIMED_AT_MOST, {
    ...{ path: ['wordingOne'], message: tooLong },
  })
  .refine(({ startsTwo, endsTwo }) => endsTwo - startsTwo <= CLAIMED_AT_MOST, {
    ...{ path: ['wordingTwo'], message: tooLong },
  })
export type SplitClaimDraft = z.infer<typeof splitClaimDraft>

/** Claims that say one thing are seldom many. */
const MERGED_AT_MOST = 10

/**
 * The claims to be merged, a line each, and in `basedOn` the version that the person saw of each, in the same order. The
 * first one gives the kind, the date and who said it.
 */
export const mergeClaimsDraft = z
  .object({
    articleId: id,
    claimIds: listOfIds(MERGED_AT_MOST).refine((ids) => ids.length > 1, 'Choose at least two claims.'),
    basedOn: z
      .string()
      .transform((raw) => lines(raw).map(Number))
      .pipe(z.array(z.int().positive())),
    wording: prose({ max: 1_000, empty: 'Word the claim so that it stands alone.' }),
  })
  .refine((draft) => draft.claimIds.length === draft.basedOn.length, {
    path: ['claimIds'],
    message: 'Choose the claims anew: it is not known in which state you saw each.',
  })
export type MergeClaimsDraft = z.infer<typeof mergeClaimsDraft>

/** `of` is the place in the article's log of the step that the person saw named on the button. */
export const undoDraft = z.object({ articleId: id, of: z.coerce.number().int().positive() })
export type UndoDraft = z.infer<typeof undoDraft>
