import { expect } from '@playwright/test'
import { unitsArticle } from '#db/seed/units-article.ts'
import { unitsClaims } from '#tests/support/demo-check.ts'
import { test } from '#tests/support/test.ts'

const table = 'The almanac desk’s table of constants'
const disputed = 'Since the Gregorian reform, every fourth year without exception has been a leap year.'

// A reader without an account, JavaScript and a wide screen.
test.use({ javaScriptEnabled: false })

test('a reader narrows the claims down and takes the filters away again', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Checks')
  await expect(page.getByRole('link', { name: unitsArticle.title })).toBeVisible()
  await page.getByText('Find claims').click()
  const form = page.getByRole('form', { name: 'Find claims' })
  await form.getByLabel('Verdict').selectOption('Disputed')
  await form.getByLabel('Article').selectOption(unitsArticle.title)
  await form.getByLabel('Published from').fill('2020-01-01')
  await form.getByRole('button', { name: 'Show claims' }).click()

  const shown = page.getByRole('navigation', { name: 'What is shown' })
  await expect(shown.getByRole('link')).toHaveText([
    /Disputed/,
    /from 1 January 2020/,
    /How long/,
    'Remove all',
  ])
  await expect(page.getByRole('heading', { name: '1 claim, newest first' })).toBeVisible()
  await expect(page.getByRole('link', { name: disputed })).toHaveAttribute('href', /\/checks\/.+\/\d+$/)
  await expect(form.getByLabel('Verdict')).toHaveValue('disputed')

  await shown.getByRole('link', { name: 'Remove this filter: Disputed' }).click()
  await expect(page).toHaveURL(/\/\?from=2020-01-01&article=/)
  await expect(page.getByRole('img', { name: /1 disputed.*of \d+/ })).toBeVisible()
  await shown.getByRole('link', { name: 'Remove all' }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('what nobody published is an empty list, and fills no cache', async ({ page, request }) => {
  const answer = await page.goto('/?speaker=nobody-at-all')
  expect(answer?.status()).toBe(404)
  expect(answer?.headers()['cache-control']).toBe('private, no-store')
  await expect(page.getByText('No published claim fits all of this.')).toBeVisible()
  await page.getByRole('link', { name: /nobody-at-all/ }).click()
  await expect(page.getByRole('link', { name: unitsArticle.title })).toBeVisible()
  expect((await request.get('/?from=2020-01-01&to=2020-01-02')).status()).toBe(200)
  expect((await request.get('/?verdict=disputed&page=9')).status()).toBe(404)
})

test('another spelling of the same filter is the same page', async ({ request }) => {
  const etag = async (path: string) => (await request.get(path)).headers().etag
  const canonical = await etag('/?verdict=disputed&from=2020-01-01')
  expect(canonical).toBeTruthy()
  for (const other of [
    '/?from=2020-01-01&verdict=disputed&page=1',
    '/?utm_source=x&verdict=disputed&to=&from=2020-01-01',
  ])
    expect([other, await etag(other)]).toEqual([other, canonical])
})

test('from a claim to all that its speaker was checked for', async ({ page }) => {
  await page.goto('/?verdict=unconfirmed')
  await page.getByRole('main').getByRole('link', { name: table }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(table)
  await expect(page.getByText('2 claims checked, judged as of')).toBeVisible()
  await expect(page.getByRole('img', { name: '2 unconfirmed, of 2' })).toBeVisible()
  await expect(page.getByText(/Said:\s*confirmed\s*·\s*So:\s*unconfirmed/)).toHaveCount(2)
  await expect(page.getByText('no measure of how reliable')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect((await page.goto('/speakers/nobody'))?.status()).toBe(404)
})

test('the list of corrections prints what was changed and what was taken back', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Corrections' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections')
  const lines = page.getByRole('main').getByRole('listitem').filter({ hasText: unitsArticle.title })
  await expect(lines).toHaveText([
    new RegExp(`Retraction.*Claim ${unitsClaims.retracted} was retracted`),
    /Correction.*The first edition said.*What changed: Edition 2/,
  ])
  await lines.getByRole('link', { name: 'What changed: Edition 2' }).click()
  await expect(page.getByRole('region', { name: 'What this edition changed' })).toContainText(
    `Claim ${unitsClaims.corrected}: changed`,
  )
  await page.goto('/corrections')
  await expect(page.locator('link[rel=alternate][type="application/atom+xml"]')).toHaveAttribute(
    'href',
    /\/feeds\/corrections\.atom$/,
  )
})
