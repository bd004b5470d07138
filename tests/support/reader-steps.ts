import { type Browser, expect } from '@playwright/test'
import { journeyArticle } from './journey-article.ts'

const { claims } = journeyArticle()

export const pinnedWords = 'All approaches but one are under control, the head of the administration said.'

/** A reader without an account goes from the front page to a claim, its sources and its edition. */
export async function readCheck(browser: Browser, title: string, address: string) {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/')
  await page.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  expect(await page.content()).not.toContain('heldbackwording')
  await page.getByRole('link', { name: `Said, but unconfirmed: ${claims.attributed.wording}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Said, but unconfirmed: ${claims.attributed.wording}`,
  )
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(
    /Said:\s*confirmed\s*·\s*So:\s*unconfirmed/,
  )
  await page
    .getByRole('region', { name: 'Why we say so' })
    .getByRole('link', { name: 'Source 1' })
    .press('Enter')
  await expect(page).toHaveURL(/#e1$/)
  const sources = page.getByRole('region', { name: 'Sources' })
  await expect(sources.getByText('The dispatch of the agency')).toBeVisible()
  await expect(sources.getByText(pinnedWords)).toBeVisible()
  await expect(page.getByRole('region', { name: 'How it was checked' })).toContainText(/Ines Varga, reviewer/)
  const history = page.getByRole('region', { name: 'History of the page' })
  await expect(history).toContainText('First published.')
  expect(await page.content()).not.toContain('heldbackwording')
  await history.getByRole('link', { name: 'Edition 1' }).click()
  await expect(page).toHaveURL(new RegExp(`${address}/editions/1/\\d+$`))
  await expect(page.getByText('This address never changes.')).toBeVisible()
  expect(await page.content()).not.toContain('heldbackwording')
}
