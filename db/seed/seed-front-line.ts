import { localTimeIn } from '#domain/newsroom-time.ts'
import type { Queryable } from '../client.ts'
import { assignClaim } from '../commands/assign-claim.ts'
import { markRisk } from '../commands/mark-risk.ts'
import { sendBack } from '../commands/send-back.ts'
import { writeComment } from '../commands/write-comment.ts'
import { daniel, ines, mara, newsroomZone, tomas } from './cast.ts'
import { answer, checkClaim, evidence } from './check-claim.ts'
import { articleOnDesk, type DaysAgo, versionOf } from './desk-of.ts'
import { frontLineArticle } from './front-line-article.ts'

/** A report on somebody's words, half checked: a claim at every stage before signing off. */
export async function seedFrontLine(db: Queryable, ago: DaysAgo): Promise<void> {
  const desk = await articleOnDesk(db, tomas, frontLineArticle, ago(2))
  const ganchev = {
    voice: 'named' as const,
    speaker: 'Vitaly Ganchev',
    speakerKind: 'person' as const,
    carrier: 'RIA Novosti',
    carrierKind: 'agency' as const,
  }
  const deepState = { voice: 'named' as const, speaker: 'DeepState', speakerKind: 'channel' as const }

  const approaches = await desk.extract(
    {
      ...ganchev,
      passage: 1,
      wording: 'Russian forces control all but one of the approaches to Kupyansk.',
      cue: 'told',
    },
    ago(2, 10),
  )
  await checkClaim(
    db,
    approaches.claimId,
    {
      editor: tomas,
      reviewer: ines,
      evidence: [],
      answer: answer({
        said: 'unconfirmed',
        so: 'unconfirmed',
        rationale:
          'The statement reached us only through reports about it. We hold neither the agency’s dispatch nor any record of who controls the roads.',
        missingSaid: 'The dispatch of RIA Novosti that carried the statement.',
        missingSo: 'A record of the approaches that is independent of both armies, such as dated imagery.',
      }),
    },
    (minutes) => ago(1, minutes),
  )

  const condition = await desk.extract(
    {
      ...ganchev,
      passage: 2,
      wording: 'Control of the perimeter is a condition for taking Kupyansk.',
      cue: 'described',
    },
    ago(2, 12),
  )
  await checkClaim(
    db,
    condition.claimId,
    {
      editor: tomas,
      reviewer: daniel,
      evidence: [],
      answer: answer({
        said: 'unconfirmed',
        so: 'unconfirmed',
        rationale: 'We do not hold the statement.',
        missingSaid: 'The dispatch.',
        missingSo: 'Some account of it.',
      }),
    },
    (minutes) => ago(1, minutes),
  )
  await sendBack(desk.by(mara, ago(0, -180)), {
    claimId: condition.claimId,
    basedOn: await versionOf(db, condition.claimId),
    reason: 'Say what would count as evidence for “so”; “some account” helps no reader.',
  })

  const ring = await desk.extract(
    {
      ...deepState,
      passage: 3,
      wording: 'On 28 July Russian soldiers were continuing to try to close the ring around Kupyansk.',
      cue: 'reported',
    },
    ago(2, 14),
  )
  await checkClaim(
    db,
    ring.claimId,
    {
      editor: tomas,
      reviewer: ines,
      evidence: [
        evidence({
          kind: 'link',
          title: 'DeepState’s channel',
          sourceName: 'DeepState',
          sourceKind: 'channel',
          reliability: 'F',
          url: 'https://t.me/DeepStateUA',
          proximity: 'primary',
          credibility: 6,
          question: 'said',
          stance: 'context',
          shows: 'Where the post would stand. The post itself is not captured.',
        }),
      ],
    },
    (minutes) => ago(1, minutes),
  )

  const post = await writeComment(desk.by(ines, ago(1, 90)), {
    claimId: ring.claimId,
    words:
      '@Tomas Okafor: the channel posted three times that day. Which of the posts does the article mean?',
    tell: [],
  })
  await writeComment(desk.by(tomas, ago(0, -120)), {
    claimId: ring.claimId,
    inReplyTo: post.commentId,
    words: 'The one with the map, I think. I have asked the author and tell you here.',
    tell: [ines.id],
  })

  await writeComment(desk.by(ines, ago(0, -60)), {
    claimId: ring.claimId,
    words: 'Until the post is captured I propose nothing on “said”.',
    tell: [],
  })

  const petrol = await desk.extract(
    {
      ...deepState,
      passage: 4,
      wording:
        'Ukrainian troops struggled to hold positions near a petrol station on the road from Radkovka.',
      cue: 'said',
    },
    ago(2, 16),
  )
  const due = (at: Date) => localTimeIn(newsroomZone, at)
  const tomorrow = { claimId: petrol.claimId, personId: daniel.id, dueAt: due(ago(-1)) }
  await assignClaim(desk.by(tomas, ago(1)), tomorrow)
  // Wanted an hour ago, and not to be got wrong.
  const late = { claimId: ring.claimId, personId: ines.id, dueAt: due(ago(0, -60)) }
  await assignClaim(desk.by(tomas, ago(0, -100)), late)
  await markRisk(desk.by(tomas, ago(0, -99)), { claimId: ring.claimId, isHighRisk: true })

  await desk.extract(
    {
      passage: 5,
      wording: 'Desertion among Ukrainian soldiers near Kupyansk was growing in late July.',
      voice: 'anonymous',
      speaker: 'unconfirmed reports that name nobody',
      hedge: 'unconfirmed',
      cue: 'spoke of',
    },
    ago(2, 18),
  )
  await desk.setAside(6, 'context', ago(2, 20))
}
