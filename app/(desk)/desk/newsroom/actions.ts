'use server'
import { formAction } from '#app/form-action.ts'
import { desk } from '#db/client.ts'
import { describeNewsroom as describe } from '#db/commands/describe-newsroom.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { newsroomDraft, newsroomValues } from '#domain/newsroom-draft.ts'

export const describeNewsroom = formAction(
  'describe-newsroom',
  newsroomDraft,
  async (by, draft) => {
    await describe(by, draft)
    return '/desk/newsroom?saved=yes'
  },
  { theirs: async () => newsroomValues(await getNewsroom(desk())) },
)
