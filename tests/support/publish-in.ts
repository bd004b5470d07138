import type { Database } from '#db/client.ts'
import { describeNewsroom } from '#db/commands/describe-newsroom.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence } from '#db/seed/check-claim.ts'
import { articleOnDesk, by } from '#db/seed/desk-of.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { newsroomDraft, newsroomValues } from '#domain/newsroom-draft.ts'
import { newsroomLanguages } from './newsroom-languages.ts'

/**
 * The newsroom takes a language and publishes an article in it, of its own: a claim in its own voice, one that
 * somebody says through an agency, one that is held back, and a passage set aside. Answers with the slug.
 */
export async function publishIn(db: Database, language: 'ar' | 'uk'): Promise<string> {
  const its = newsroomLanguages[language]
  const now = new Date()
  const values = newsroomValues(await getNewsroom(db))
  const described = newsroomDraft.parse({ ...values, newsroomName: its.name, language })
  await describeNewsroom(by(db, ruth, now), described)

  const about = { url: null, publishedOn: '2026-06-02', language, ownership: 'ours' as const }
  const on = await articleOnDesk(db, mara, { ...its.article, ...about }, now)
  const own = await on.extract({ passage: 1, kind: 'figure', wording: its.claims.own }, now)
  const hops = [hopDraft(its.speaker, 'person', { cue: its.cue }), hopDraft(its.agency, 'agency')]
  const said = await on.extract({ passage: 2, wording: its.claims.said, hops }, now)
  const held = await on.extract({ passage: 3, kind: 'figure', wording: its.claims.held }, now)
  await on.setAside(4, 'rhetoric', now)
  await holdBackClaim(by(db, mara, now), { claimId: held.claimId, reason: its.missing })

  const { calculation, shows, pin, source, dispatch } = its.evidence
  const work = { editor: mara, reviewer: ines, signer: tomas }
  const counted = evidence({ title: calculation, shows, pin, sourceName: source })
  const confirmed = answer({ rationale: its.rationale.own, inShort: [its.claims.own] })
  await checkClaim(db, own.claimId, { ...work, evidence: [counted], answer: confirmed }, () => now)
  const heard = evidence({
    ...{ title: dispatch, shows: its.claims.said, pin: its.claims.said, question: 'said' },
    ...{ kind: 'quotation', sourceName: its.agency, sourceKind: 'agency', url: 'https://agency.example/1' },
  })
  const open = { said: 'confirmed', so: 'unconfirmed', missingSo: its.missing } as const
  const half = answer({ rationale: its.rationale.said, ...open, reply: its.missing, recheckOn: '2099-01-01' })
  await checkClaim(db, said.claimId, { ...work, evidence: [heard], answer: half }, () => now)

  const basedOn = await getLogPosition(db, on.articleId)
  const draft = { articleId: on.articleId, basedOn, kind: null, reason: null }
  return (await publishEdition(by(db, tomas, now), draft)).slug
}
