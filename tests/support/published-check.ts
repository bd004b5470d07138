import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence } from '#db/seed/check-claim.ts'
import { addTestArticle, onDesk } from './desk-data.ts'

export const trams = 'Trams ran on time on 328 days of 2025.'
export const ferries = 'Ferries ran on every day of 2025.'

/** Our own article of two checked claims, published as edition 1; its title is of one test alone. */
export async function publishedCheck() {
  return onDesk(async (db) => {
    const now = new Date()
    const title = `Trams and ferries, ${randomUUID().slice(0, 8)}`
    const text = 'Trams ran on 328 days. Ferries ran daily. It was lovely.'
    const desk = await addTestArticle(db, { title, text, ownership: 'ours' })
    const claims: string[] = []
    for (const [index, wording] of [trams, ferries].entries()) {
      const { claimId } = await desk.extract({ passage: index + 1, wording, kind: 'figure' }, now)
      const log = evidence({ title: 'The log of the depot', shows: 'It counts the days.', pin: '328 days.' })
      const work = { editor: mara, reviewer: ines, signer: tomas, evidence: [log] }
      const verdict = answer({ rationale: 'The log counts the days on time [@e1].' })
      await checkClaim(db, claimId, { ...work, answer: verdict }, () => now)
      claims.push(claimId)
    }
    await desk.setAside(3, 'rhetoric', now)
    const { articleId } = desk
    const draft = { articleId, basedOn: await getLogPosition(db, articleId), kind: null, reason: null }
    const { slug } = await publishEdition({ db, actorId: mara.id, now }, draft)
    const [first = '', second = ''] = claims
    return { title, articleId, first, second, address: `/checks/${slug}` }
  })
}

/** The status and the words of a reader's page, asked for as a reader does. */
export async function readerFinds(page: Page, path: string) {
  const response = await page.goto(path)
  const words = await page.locator('main').innerText()
  return { status: response?.status(), words }
}

/** What is taken out and what is put in below a heading, in order. */
export async function diffBelow(page: Page, region: string) {
  const part = page.getByRole('region', { name: region })
  await expect(part).toBeVisible()
  return {
    removed: await part.locator('del').allInnerTexts(),
    added: await part.locator('ins').allInnerTexts(),
  }
}
