import type { Queryable } from '../client.ts'
import { writeComment } from '../commands/write-comment.ts'
import { ines, tomas } from './cast.ts'
import { by, type DaysAgo } from './desk-of.ts'

/** What the desk talks about while nobody can say which post the article means. */
export async function discussTheRing(db: Queryable, claimId: string, ago: DaysAgo): Promise<void> {
  const post = await writeComment(by(db, ines, ago(1, 90)), {
    claimId,
    words: '@Tomas Okafor: the text names the channel and the day, and no post. Which one does it mean?',
    tell: [],
  })
  await writeComment(by(db, tomas, ago(0, -120)), {
    claimId,
    inReplyTo: post.commentId,
    words: 'It does not say. I have asked the author and tell you here.',
    tell: [ines.id],
  })
  await writeComment(by(db, ines, ago(0, -60)), {
    claimId,
    words: 'Until the post is captured I propose nothing on “said”.',
    tell: [],
  })
}
