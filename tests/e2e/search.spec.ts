import { expect, type Page } from '@playwright/test'
import { test } from '#tests/support/test.ts'

// A reader without an account and without JavaScript.
test.use({ javaScriptEnabled: false })

async function search(page: Page, words: string) {
  const form = page.getByRole('search')
  await form.getByRole('searchbox').fill(words)
  await form.getByRole('button', { name: 'Search' }).click()
}

test('a reader finds a claim by its words, and sees where they stand', async ({ page }) => {
  await page.goto('/')
  await search(page, 'hour')
  await expect(page).toHaveURL(/\/search\?q=hour$/)
  await expect(page.getByRole('heading', { name: /^2 claims for “hour”$/ })).toBeVisible()
  await expect(page.locator('main mark').first()).toHaveText('hours')
  await page.getByRole('link', { name: 'A common year of 365 days has 8,760 hours.' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8,760 hours')
})

test('a mistyped word finds what looks like it, and says so', async ({ page }) => {
  await page.goto('/search')
  await search(page, 'Gregorain reform')
  await expect(page.getByText('Nothing holds exactly these words.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Since the Gregorian reform/ })).toBeVisible()
})

test('a search is narrowed down, and finds nothing in words', async ({ page }) => {
  await page.goto('/search?q=year&verdict=disputed')
  await expect(page.getByRole('heading', { name: '1 claim for “year”' })).toBeVisible()
  await page.getByRole('link', { name: 'Remove this filter: Disputed' }).click()
  await expect(page).toHaveURL(/\/search\?q=year$/)
  await search(page, 'perpendicular')
  await expect(page.getByText('No published claim holds what you look for.')).toBeVisible()
  await search(page, '-year')
  await expect(page.getByText('a minus alone finds nothing')).toBeVisible()
})

test('what is typed stays words, and is kept by nobody', async ({ page, request }) => {
  await page.goto('/search')
  await search(page, '"><script>alert(1)</script> <b>')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('"><script>alert(1)</script> <b>')
  expect(await page.locator('script').count()).toBe(0)
  const answer = await request.get('/search?q=year')
  expect(answer.headers()['cache-control']).toBe('private, no-store')
  for (const hostile of [
    "'",
    '%00',
    '%ff%fe',
    '((((',
    '%5C',
    "a' or 1=1 --",
    '<->',
    ':*',
    '🙂',
    'a'.repeat(5_000),
  ])
    expect([hostile.slice(0, 9), (await request.get(`/search?q=${hostile}`)).status()]).toEqual([
      hostile.slice(0, 9),
      200,
    ])
})
