import { randomUUID } from 'node:crypto'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence } from '#db/seed/check-claim.ts'
import { addTestArticle, onDesk } from './desk-data.ts'
import { after, before } from './revised-article.ts'

/** The revised text, with a sentence that resembles the one that is gone. */
export const revisedSunday = `${after} At night a choir of schoolchildren sang in the southern church.`

/** An article of five claims, made by Mara and signed off by Tomas, published as edition 1; of one test alone. */
export async function publishedSunday() {
  return onDesk(async (db) => {
    const now = new Date()
    const title = `A Sunday in the harbour, ${randomUUID().slice(0, 8)}`
    const desk = await addTestArticle(db, { title, text: before })
    const claims: string[] = []
    for (const passage of [1, 2, 3, 4, 5]) {
      const { claimId } = await desk.extract({ passage, wording: `Sunday’s fact number ${passage}.` }, now)
      const log = evidence({ title: 'The harbour log', shows: 'It has it.', pin: 'On Sunday.' })
      const work = { editor: mara, reviewer: ines, signer: tomas, evidence: [log] }
      const verdict = answer({ rationale: 'The log has it [@e1].' })
      await checkClaim(db, claimId, { ...work, answer: verdict }, () => now)
      claims.push(claimId)
    }
    for (const position of [6, 7]) await desk.setAside(position, 'context', now)
    const { articleId } = desk
    const draft = { articleId, basedOn: await getLogPosition(db, articleId), kind: null, reason: null }
    const { slug } = await publishEdition({ db, actorId: mara.id, now }, draft)
    const claim = (number: number) => claims[number - 1] ?? ''
    return { title, articleId, claim, address: `/checks/${slug}` }
  })
}
