import { expect } from '@playwright/test'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence } from '#db/seed/check-claim.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { test } from '#tests/support/test.ts'

test(
  'an article in Ukrainian is published at an address in Ukrainian',
  { tag: '@no-js' },
  async ({ browser }, info) => {
    const title = `Скільки секунд у добі? ${info.project.name}`
    const articleId = await onDesk(async (db) => {
      const text = 'У добі 86 400 секунд. У році 12 місяців.'
      const desk = await addTestArticle(db, { title, text, language: 'uk' })
      const now = new Date()
      const day = await desk.extract({ passage: 1, kind: 'figure', wording: 'У добі 86 400 секунд.' }, now)
      const year = await desk.extract({ passage: 2, kind: 'figure', wording: 'У році 12 місяців.' }, now)
      const found = evidence({ title: 'Множення', shows: '24 × 3 600 = 86 400', pin: '24 × 3 600 = 86 400' })
      const proposed = answer({ rationale: 'Перемножено [@e1].' })
      const work = { editor: mara, reviewer: ines, signer: tomas, evidence: [found], answer: proposed }
      await checkClaim(db, day.claimId, work, () => now)
      await holdBackClaim(desk.by(mara, now), { claimId: year.claimId, reason: 'Пізніше' })
      return desk.articleId
    })
    const page = await openDesk(browser, tomas.email, `/desk/articles/${articleId}/publish`)
    await page.getByRole('button', { name: 'Publish edition 1' }).click()
    await expect(page).toHaveURL(/\/checks\//)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(decodeURIComponent(new URL(page.url()).pathname)).toMatch(/^\/checks\/скільки-секунд-у-добі/)
    await page.getByRole('link', { name: 'У добі 86 400 секунд.' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirmed: У добі 86 400 секунд.')
    await expect(page.locator('blockquote').first()).toHaveAttribute('lang', 'uk')
  },
)
