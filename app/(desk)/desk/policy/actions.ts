'use server'
import { formAction } from '#app/form-action.ts'
import { emptyPageCache } from '#app/page-cache.ts'
import { desk } from '#db/client.ts'
import { setPolicy as set } from '#db/commands/set-policy.ts'
import { policyInForce } from '#db/policies.ts'
import { policyDraft, policyValues } from '#domain/policy-draft.ts'

export const setPolicy = formAction(
  'set-policy',
  policyDraft,
  async (by, draft) => {
    await set(by, draft)
    emptyPageCache()
    return '/desk/policy'
  },
  {
    theirs: async () => {
      const { version, settings } = await policyInForce(desk())
      return { ...policyValues(settings), basedOn: `${version}` }
    },
  },
)
