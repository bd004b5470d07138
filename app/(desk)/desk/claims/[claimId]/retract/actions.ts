'use server'
import { formAction } from '#app/form-action.ts'
import { emptyPageCache } from '#app/page-cache.ts'
import { findClaimFacts } from '#db/claim-facts.ts'
import { desk } from '#db/client.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { claimRetraction } from '#domain/retraction-draft.ts'

export const retract = formAction(
  'retract-claim',
  claimRetraction,
  async (by, draft) => {
    await retractClaim(by, draft)
    emptyPageCache()
    return `/desk/claims/${draft.claimId}`
  },
  {
    theirs: async ({ claimId }) => {
      const facts = await findClaimFacts(desk(), claimId)
      return { basedOn: `${facts ? await getLogPosition(desk(), facts.articleId) : 0}` }
    },
  },
)
