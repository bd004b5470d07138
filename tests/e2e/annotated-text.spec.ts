import { expect, type Page } from '@playwright/test'
import { unitsArticle } from '#db/seed/units-article.ts'
import { unitsClaims } from '#tests/support/demo-check.ts'
import { test } from '#tests/support/test.ts'

// What readers get has no script: what works here works without.
test.use({ javaScriptEnabled: false })

const { disputed, retracted } = unitsClaims
// Between the two, one claim is held back and one retracted: they have no note of a verdict.
const next = retracted + 1
const leap = 'Since the Gregorian reform, every fourth year without exception has been a leap year.'

async function openArticle(page: Page, width: number) {
  await page.setViewportSize({ width, height: 900 })
  await page.goto('/')
  await page.getByRole('link', { name: unitsArticle.title }).click()
}

async function boxOf(page: Page, name: string) {
  const mark = await page.getByRole('link', { name }).first().boundingBox()
  const note = await page.getByRole('note', { name: `Claim ${disputed}` }).boundingBox()
  if (!mark || !note) throw new Error('The mark or its note is not there')
  return { mark, note }
}

test('words of our own article lead to their note, that to the next, and each to its claim', async ({
  page,
}) => {
  await openArticle(page, 1280)
  const text = page.getByRole('region', { name: 'The article, claim by claim' })
  await expect(text).toContainText('Few things feel as settled as the ruler in the drawer')
  await text.getByRole('link', { name: `${leap} (Claim ${disputed}, disputed)` }).click()
  await expect(page).toHaveURL(new RegExp(`#claim-${disputed}$`))
  const note = page.getByRole('note', { name: `Claim ${disputed}` })
  await expect(note).toBeInViewport()
  await note.getByRole('link', { name: 'Next checked claim' }).click()
  await expect(page).toHaveURL(new RegExp(`#claim-${next}$`))
  const after = page.getByRole('note', { name: `Claim ${next}` })
  await after.getByRole('link', { name: 'Previous' }).click()
  await note.getByRole('link', { name: /^Disputed: / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Disputed:')
  await expect(page.getByRole('region', { name: 'The evidence at a glance' })).toContainText(
    'Where the evidence comes from',
  )
})

test('a claim that is held back shows as being checked, without its words', async ({ page }) => {
  await openArticle(page, 1280)
  await expect(page.getByText('being checked', { exact: true }).last()).toBeVisible()
  expect(await page.content()).not.toContain('365.2425')
})

test('a claim that was taken back has the reason in its place, and no words', async ({ page }) => {
  await openArticle(page, 1280)
  const text = page.getByRole('region', { name: 'The article, claim by claim' })
  await expect(text.getByText('retracted', { exact: true })).toBeVisible()
  await expect(text).toContainText(`Claim ${retracted} was retracted on`)
  await expect(page.getByRole('main')).not.toContainText('have never agreed')
})

test('a note stands beside its paragraph where there is room, and after it on a phone', async ({ page }) => {
  await openArticle(page, 1280)
  const wide = await boxOf(page, leap)
  expect(wide.note.x).toBeGreaterThan(wide.mark.x + wide.mark.width)
  await page.setViewportSize({ width: 320, height: 900 })
  const narrow = await boxOf(page, leap)
  expect(narrow.note.y).toBeGreaterThan(narrow.mark.y + narrow.mark.height)
  expect(narrow.note.x + narrow.note.width).toBeLessThanOrEqual(320)
})

test('bars of the strip and rows of its table lead into the text', async ({ page }) => {
  await openArticle(page, 1280)
  const strip = page.getByRole('region', { name: 'The article, passage by passage' })
  await strip.getByText('The same as a table').click()
  await strip.getByRole('link', { name: 'disputed' }).click()
  await expect(page).toHaveURL(new RegExp(`#claim-${disputed}$`))
})
