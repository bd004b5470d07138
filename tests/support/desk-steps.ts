import { type Browser, expect, type Page } from '@playwright/test'
import { signInAs } from './cast-session.ts'
import { fillForm } from './fill-form.ts'

/** A browser of one person's own, signed in, on the page that they ask for. */
export async function openDesk(browser: Browser, email: string, path = '/desk') {
  const context = await browser.newContext()
  await signInAs(context, email)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

/** Opens the passage in which these words stand, by the number behind them on the article's page. */
export async function openPassage(page: Page, words: string) {
  const sentence = page.locator('[id^="passage-"]').filter({ hasText: words }).first()
  await sentence.locator('xpath=following-sibling::a[1]').click()
  await expect(page.getByRole('heading', { level: 1, name: /^Passage \d+ of \d+$/ })).toBeVisible()
}

/** A claim among the cards of its article's page: its words may stand in the text too. */
export function claimLink(page: Page, wording: string) {
  return page.getByRole('region', { name: /^Claims, / }).getByRole('link', { name: wording })
}

/** Makes a claim from an article's page and comes back to it. */
export async function makeClaim(page: Page, words: string, wording: string, values: Record<string, string>) {
  await openPassage(page, words)
  const form = page.getByRole('form', { name: 'Make a claim' })
  await fillForm(form, { 'Words of the article': words, Wording: wording, ...values })
  await form.getByRole('button', { name: 'Make the claim' }).click()
  await expect(claimLink(page, wording)).toBeVisible()
}

/** Attaches evidence from a claim's page and comes back to it. */
export async function attachEvidence(page: Page, values: Record<string, string>) {
  await page.getByRole('link', { name: 'Attach evidence' }).click()
  const form = page.getByRole('form', { name: 'Attach evidence' })
  await fillForm(form, values)
  await form.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(page.getByRole('heading', { level: 3, name: values.Title ?? '' })).toBeVisible()
}

/** Proposes a verdict from a claim's page, and stays where the answer is shown. */
export async function proposeVerdict(page: Page, values: Record<string, string>) {
  await page.getByRole('link', { name: 'Propose a verdict' }).click()
  const form = page.getByRole('form', { name: 'Propose a verdict' })
  await fillForm(form, values)
  await form.getByRole('button', { name: 'Propose the verdict' }).click()
  return form
}
