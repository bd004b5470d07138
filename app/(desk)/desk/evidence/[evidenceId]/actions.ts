'use server'
import { formAction } from '#app/form-action.ts'
import { emptyPageCache } from '#app/page-cache.ts'
import { desk } from '#db/client.ts'
import { emptyBlob } from '#db/commands/empty-blob.ts'
import { removeEvidence as remove } from '#db/commands/remove-evidence.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'
import { listEvidenceClaims } from '#db/queries/list-evidence-claims.ts'
import { removalDraft } from '#domain/known-evidence-draft.ts'
import { removeBlob } from '#outside/blob-store.ts'

export const removeEvidence = formAction(
  'remove-evidence',
  removalDraft,
  async (at, draft) => {
    const { emptied } = await remove(at, draft)
    // Published pages that show it say so from now on.
    emptyPageCache()
    if (emptied) await emptyBlob(at, emptied, removeBlob)
    return `/desk/evidence/${draft.evidenceId}`
  },
  {
    theirs: async ({ evidenceId }) => {
      const [piece, { claims }] = [
        await findEvidence(desk(), evidenceId),
        await listEvidenceClaims(desk(), evidenceId, 1),
      ]
      const standing = claims.filter((claim) => claim.takenOff === null)
      return {
        basedOn: String(piece?.changes ?? 1),
        claims: standing.map((claim) => `${claim.articleTitle}: claim ${claim.claimNumber}`).join('\n'),
      }
    },
  },
)
