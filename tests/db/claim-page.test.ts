import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { findClaimFacts } from '#db/claim-facts.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { findClaim } from '#db/queries/find-claim.ts'
import { findClaimPage } from '#db/queries/find-claim-page.ts'
import { findIndependence } from '#db/queries/find-independence.ts'
import { findLatestProposal } from '#db/queries/find-latest-proposal.ts'
import { listEvidence } from '#db/queries/list-evidence.ts'
import { listPeople } from '#db/queries/list-people.ts'
import { daniel, ines, mara } from '#db/seed/cast.ts'
import { evidenceSteps } from '#tests/support/evidence-steps.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { standingNotices } from '#tests/support/standing-notices.ts'

const room = await freshNewsroom()
const { owner, db, as, claim, evidence, proposal } = room
const { idOf, derive } = evidenceSteps(room)

/** What those of the page's parts are that are asked for alone elsewhere. */
async function partsOf(claimId: string, articleId: string) {
  return {
    facts: await findClaimFacts(db, claimId),
    claim: await findClaim(db, claimId),
    evidence: await listEvidence(db, claimId),
    independence: await findIndependence(db, claimId, articleId),
    proposal: await findLatestProposal(db, claimId),
    notices: await standingNotices(db, articleId),
    people: await listPeople(db),
  }
}

test('a page in one trip says what its parts say one by one', async () => {
  const { claimId, articleId } = await claim({ assignee: ines })
  await evidence(claimId, { title: 'Minutes' })
  await evidence(claimId, { title: 'A “quoted”\nreprint', sourceName: 'Wire' })
  await derive(claimId, 2, await idOf(claimId, 1))
  await proposal(claimId)
  await owner`update claim set kind = 'prediction', due_on = '2026-11-22', is_high_risk = true where id = ${claimId}`
  const { commentId } = await writeComment(as(daniel), {
    claimId,
    words: '“Which\\n” @Ines Varga?',
    tell: [mara.id],
  })
  await writeComment(as(ines), { claimId, words: 'Those', tell: [], inReplyTo: commentId })
  await owner`
    insert into notice (id, article_id, claim_number, kind, raised_at)
    values (gen_random_uuid(), ${articleId}, 1, 'evidence changed', '2026-11-20T10:11:12.345678Z')`
  await owner`
    insert into party (id, article_id, source_id, reason, marked_at, marked_by)
    select gen_random_uuid(), ${articleId}, source_id, 'It pays', now(), ${mara.id} from evidence limit 1`
  const page = await findClaimPage(db, claimId)
  const parts = await partsOf(claimId, articleId)
  expect(page).toMatchObject(parts)
  expect(page?.standing?.version).toBeGreaterThan(0)
  expect(page?.threads[0]).toMatchObject({ words: '“Which\\n” @Ines Varga?', replies: [{ words: 'Those' }] })
  expect(page?.history.entries.at(-1)?.event.type).toBe('comment.written')
  expect(parts.evidence).toHaveLength(2)
  expect(parts.notices).toHaveLength(1)
  expect([...parts.independence.flags.values()].join()).toContain('It pays')
})

test('a claim with nothing on it has a page; one that is not there has none', async () => {
  const { claimId, articleId } = await claim()
  const page = await findClaimPage(db, claimId)
  expect(page).toMatchObject(await partsOf(claimId, articleId))
  expect(page).toMatchObject({ hops: [], evidence: [], proposal: null, threads: [], standing: null })
  expect(await findClaimPage(db, uuidv7())).toBeNull()
})
