import type { Sql } from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Database } from '#db/client.ts'
import { addAlias } from '#db/commands/add-alias.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { invitePerson } from '#db/commands/invite-person.ts'
import { makeResetLink } from '#db/commands/make-reset-link.ts'
import { markParty } from '#db/commands/mark-party.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { checkClaim, evidence as piece } from '#db/seed/check-claim.ts'
import { articleOnDesk, by, versionOf } from '#db/seed/desk-of.ts'
import { uploadAnswer } from '#domain/upload.ts'
import { unitsSlug } from '../demo-check.ts'
import { answer } from '../drafts.ts'

export type Subjects = Awaited<ReturnType<typeof makeSubjects>>

/**
 * Something for every address and every action to be about, on the demo's own desk. Claim 1 is Daniel's: nobody who
 * asks is assigned to it. `upload` sends a file as Mara.
 */
export async function makeSubjects(db: Database, owner: Sql, upload: () => Promise<unknown>) {
  const now = new Date()
  const [asMara, asRuth] = [by(db, mara, now), by(db, ruth, now)]
  const about = { title: 'Trams of one test', outlet: 'The Test Courier', byline: null, url: null }
  const text = 'Trams ran. Ferries ran. It was lovely.'
  const draft = { ...about, text, publishedOn: null, language: 'en', ownership: 'third party' as const }
  const on = await articleOnDesk(db, mara, draft, now)
  const { articleId, passages } = on
  const { claimId } = await on.extract({ passage: 1, wording: 'Trams ran in May.' }, now)
  const { claimId: freeClaimId } = await on.extract({ passage: 2, wording: 'Ferries ran in May.' }, now)
  const { uploadId } = uploadAnswer.parse(await upload())
  const found = [
    piece({ title: 'The log', shows: 'They ran.', pin: 'They ran.', sourceName: 'The tram log' }),
    piece({
      kind: 'file',
      title: 'A list',
      shows: 'So too.',
      pin: 'Tram 1',
      sourceName: 'A lister',
      uploadId,
    }),
  ]
  // A file is for whoever uploaded it to attach.
  const [log, list] = found
  if (!log || !list) throw new Error('There are two pieces.')
  await attachEvidence(asMara, { claimId, basedOn: await versionOf(db, claimId), ...list })
  // Before the sign-off, which falls when the word of somebody in it turns out to be a party's.
  const party = { articleId, sourceName: 'A lister', reason: 'Its own.' }
  const { sourceId } = await markParty(asMara, party)
  const checked = { editor: mara, reviewer: daniel, signer: tomas, evidence: [log] }
  const verdict = answer({ rationale: 'The log has it [@e2].' })
  await checkClaim(db, claimId, { ...checked, answer: verdict }, () => now)
  const comment = { claimId, inReplyTo: undefined, words: 'Is this the whole log?', tell: [] }
  const { commentId } = await writeComment(asMara, comment)
  await addAlias(asMara, { subjectId: sourceId, alias: 'Tram register' })
  const invited = { email: 'invited@desk.example', name: 'Invited Person', role: 'reviewer' as const }
  const { token: invitation } = await invitePerson(asRuth, invited)
  const { token: reset } = await makeResetLink(asRuth, { personId: daniel.id })
  const deactivatedId = uuidv7()
  await owner`insert into person (id, email, name, role, created_at, deactivated_at)
    values (${deactivatedId}, 'gone@desk.example', 'Gone Editor', 'editor', now(), now())`
  const one = async (rows: PromiseLike<{ id: string }[]>) => (await rows)[0]?.id ?? ''
  const idOf = (table: string) => one(owner<{ id: string }[]>`select id from ${owner(table)} limit 1`)
  const pieceOf = (number: number) =>
    one(owner`select evidence_id as id from evidence_link where claim_id = ${claimId} and number = ${number}`)
  // For whoever is refused: what others compare is nobody else's to bring in.
  const comparedId = '0'.repeat(32)
  const revised = JSON.stringify({ articleId, text: 'Trams ran again. Ferries ran. It was lovely.' })
  await owner`insert into kept_form (id, person_id, form, path, values, kept_at)
    values (${comparedId}, ${ines.id}, 'compared-revision', '/desk', ${revised}::jsonb, now())`
  const slug = unitsSlug
  const publishedArticle = () => one(owner`select id from article where slug = ${slug}`)
  const publishedClaim = () =>
    one(
      owner`select c.id from claim c join article a on a.id = c.article_id where a.slug = ${slug} and c.number = 1`,
    )
  return {
    ...{ articleId, claimId, freeClaimId, commentId, sourceId, invitation, reset, deactivatedId },
    ...{ passageId: passages[0]?.id ?? '', otherPassageId: passages[2]?.id ?? '', personId: daniel.id },
    ...{ evidenceId: await pieceOf(1), otherEvidenceId: await pieceOf(2) },
    speaker: await one(owner`select speaker as id from published_claim where speaker is not null limit 1`),
    otherSourceId: await one(owner`select id from source where id <> ${sourceId} limit 1`),
    ...{ partyId: await idOf('party'), aliasId: await idOf('source_alias') },
    ...{ invitationId: await idOf('invitation'), notificationId: await idOf('notification') },
    ...{ comparedId, revisionId: await one(owner`select id from revision where article_id = ${articleId}`) },
    ...{ slug, publishedArticleId: await publishedArticle(), publishedClaimId: await publishedClaim() },
  }
}
