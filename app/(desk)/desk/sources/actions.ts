'use server'
import { formAction } from '#app/form-action.ts'
import { desk } from '#db/client.ts'
import { addAlias as add } from '#db/commands/add-alias.ts'
import { gradeSource as grade } from '#db/commands/grade-source.ts'
import { markParty as mark } from '#db/commands/mark-party.ts'
import { mergeSources as merge } from '#db/commands/merge-sources.ts'
import { removeAlias as remove } from '#db/commands/remove-alias.ts'
import { unmarkParty as unmark } from '#db/commands/unmark-party.ts'
import { findMergePreview } from '#db/queries/find-merge-preview.ts'
import { findSource } from '#db/queries/find-source.ts'
import {
  aliasDraft,
  aliasRemovalDraft,
  gradeDraft,
  mergeDraft,
  partyDraft,
  partyEndDraft,
  partyOfSourceDraft,
} from '#domain/source-draft.ts'

export const gradeSource = formAction(
  'grade-source',
  gradeDraft,
  async (at, draft) => {
    await grade(at, draft)
    return `/desk/sources/${draft.subjectId}#record`
  },
  {
    theirs: async ({ subjectId }): Promise<Record<string, string>> => {
      const reliability = (await findSource(desk(), subjectId))?.reliability
      return reliability ? { reliability, basedOn: reliability } : {}
    },
  },
)

export const addAlias = formAction('add-alias', aliasDraft, async (at, draft) => {
  await add(at, draft)
  return `/desk/sources/${draft.subjectId}#names`
})

export const removeAlias = formAction('remove-alias', aliasRemovalDraft, async (at, draft) => {
  await remove(at, draft)
  return `/desk/sources/${draft.subjectId}#names`
})

export const mergeSources = formAction(
  'merge-sources',
  mergeDraft,
  async (at, draft) => {
    await merge(at, draft)
    return `/desk/sources/${draft.intoId}`
  },
  {
    theirs: async ({ subjectId, intoId }): Promise<Record<string, string>> => {
      const effect = await findMergePreview(desk(), subjectId, intoId)
      return effect ? { basedOn: effect.fingerprint } : {}
    },
  },
)

export const markParty = formAction('mark-party', partyDraft, async (at, draft) => {
  await mark(at, draft)
  return `/desk/articles/${draft.articleId}#parties`
})

export const unmarkParty = formAction('unmark-party', partyEndDraft, async (at, draft) => {
  await unmark(at, draft)
  return `/desk/articles/${draft.articleId}#parties`
})

export const markPartyOfSource = formAction(
  'mark-party-of-source',
  partyOfSourceDraft,
  async (at, { inArticle, sourceName, reason }) => {
    const { sourceId } = await mark(at, { articleId: inArticle, sourceName, reason })
    return `/desk/sources/${sourceId}#parties`
  },
)

export const unmarkPartyOfSource = formAction('unmark-party-of-source', partyEndDraft, async (at, draft) => {
  const { sourceId } = await unmark(at, draft)
  return `/desk/sources/${sourceId}#parties`
})
