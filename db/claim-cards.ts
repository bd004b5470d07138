import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { stageOf } from '#domain/claim.ts'
import type { ClaimCard } from '#domain/workbench.ts'
import type { Queryable } from './client.ts'
import { assignment } from './schema/assignment.ts'
import { anchor, claim, holdBack } from './schema/claim.ts'
import { evidenceLink } from './schema/evidence.ts'
import { person } from './schema/people.ts'
import { proposal, signOff } from './schema/verdict.ts'

const signed = alias(proposal, 'signed')
const open = alias(proposal, 'open')

/** All claims of an article, in the order of their words in the revision, withdrawn ones included. */
export async function claimCards(db: Queryable, articleId: string, revisionId: string): Promise<ClaimCard[]> {
  const sentBack = db.$with('sent_back').as(
    db
      .selectDistinct({ claimId: proposal.claimId })
      .from(proposal)
      .innerJoin(claim, eq(claim.id, proposal.claimId))
      .where(and(eq(claim.articleId, articleId), eq(proposal.ending, 'sent back'))),
  )
  const rows = await db
    .with(sentBack)
    .select({
      id: claim.id,
      number: claim.number,
      wording: claim.wording,
      kind: claim.kind,
      withdrawnAt: claim.withdrawnAt,
      start: anchor.startsAt,
      end: anchor.endsAt,
      holdBackId: holdBack.id,
      signOffId: signOff.id,
      said: signed.said,
      so: signed.so,
      openId: open.id,
      sentBackId: sentBack.claimId,
      hasWork: sql<boolean>`exists (select from ${evidenceLink} where ${evidenceLink.claimId} = ${claim.id}
        and ${evidenceLink.detachedAt} is null)`,
      assigneeName: person.name,
      dueAt: assignment.dueAt,
    })
    .from(claim)
    .leftJoin(anchor, and(eq(anchor.claimId, claim.id), eq(anchor.revisionId, revisionId)))
    .leftJoin(holdBack, and(eq(holdBack.claimId, claim.id), isNull(holdBack.releasedAt)))
    .leftJoin(signOff, and(eq(signOff.claimId, claim.id), isNull(signOff.fellAt)))
    .leftJoin(signed, eq(signed.id, signOff.proposalId))
    .leftJoin(open, and(eq(open.claimId, claim.id), isNull(open.endedAt)))
    .leftJoin(sentBack, eq(sentBack.claimId, claim.id))
    .leftJoin(assignment, and(eq(assignment.claimId, claim.id), isNull(assignment.endedAt)))
    .leftJoin(person, eq(person.id, assignment.personId))
    .where(eq(claim.articleId, articleId))
    .orderBy(asc(anchor.startsAt), asc(claim.number))
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    wording: row.wording,
    kind: row.kind,
    stage: stageOf({
      hasSignOff: row.signOffId !== null,
      hasOpenProposal: row.openId !== null,
      wasSentBack: row.sentBackId !== null,
      hasWork: row.hasWork,
      isAssigned: row.assigneeName !== null,
    }),
    answers: row.signOffId === null ? null : { said: row.said, so: row.so },
    isHeldBack: row.holdBackId !== null,
    isWithdrawn: row.withdrawnAt !== null,
    assignee:
      row.assigneeName === null ? null : { name: row.assigneeName, dueAt: row.dueAt?.toISOString() ?? null },
    anchor: row.start === null || row.end === null ? null : { start: row.start, end: row.end },
  }))
}
