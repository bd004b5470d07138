'use server'
import { formAction } from '#app/form-action.ts'
import { desk } from '#db/client.ts'
import { moveAnchor } from '#db/commands/move-anchor.ts'
import { findClaimNow } from '#db/queries/find-claim-now.ts'
import { findPlace } from '#db/queries/find-place.ts'
import { Refused } from '#domain/refusal.ts'
import { placeDraft } from '#domain/revision-draft.ts'

/** Places a claim on words that somebody typed: they are looked for in the newest text, and are never put into it. */
export const placeClaim = formAction(
  'place-claim',
  placeDraft,
  async (by, { words, passage, ...draft }) => {
    const place = await findPlace(by.db, draft, { words, passage })
    if (!place)
      throw new Refused({
        code: 'words',
        field: 'words',
        sentence: 'These words are not in the newest text. Copy them from it as they stand there.',
      })
    await moveAnchor(by, { ...draft, startsAt: place.start, endsAt: place.end, words: place.words })
    return `/desk/claims/${draft.claimId}`
  },
  { theirs: async ({ claimId }) => (await findClaimNow(desk(), claimId)) ?? {} },
)
