import { chromium, expect } from '@playwright/test'
import lighthouse from 'lighthouse'
import { ensureChromium } from '#tests/support/chromium.ts'
import { readerAddresses } from '#tests/support/reader-addresses.ts'
import { test } from '#tests/support/test.ts'

// Lighthouse looks for a minute at each page: `npm run ci:long`.

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

test('Lighthouse gives the front, an article and a claim 100 in all four categories @long', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(600_000)
  const addresses = await readerAddresses(page)
  const { path, args, env } = await ensureChromium()
  const port = 9_400 + Math.floor(Math.random() * 500)
  const browser = await chromium.launch({
    executablePath: path,
    args: [...args, `--remote-debugging-port=${port}`],
    env,
  })
  try {
    const short: string[] = []
    for (const name of ['front', 'article', 'a disputed claim']) {
      const url = `${baseURL}${addresses[name]}`
      // As nearly every reader meets it: kept by the front already.
      await page.goto(url)
      const run = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' })
      for (const category of Object.values(run?.lhr.categories ?? {})) {
        if (category.score === 1) continue
        const failed = category.auditRefs
          .map(({ id }) => run?.lhr.audits[id])
          .filter((audit) => audit && audit.score !== null && audit.score < 1)
          .map((audit) => `${audit?.id} ${audit?.displayValue ?? ''}`)
        short.push(`${name}: ${category.id} ${category.score}: ${failed.join(', ')}`)
      }
      expect(Object.keys(run?.lhr.categories ?? {})).toEqual(categories)
    }
    expect(short).toEqual([])
  } finally {
    await browser.close()
  }
})
