import { chromium, expect } from '@playwright/test'
import lighthouse from 'lighthouse'
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js'
import { ensureChromium } from '#tests/support/chromium.ts'
import { readerAddresses } from '#tests/support/reader-addresses.ts'
import { test } from '#tests/support/test.ts'

// Lighthouse looks for half a minute at each page: `npm run ci:long`.

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

/** One run sways with the machine: of so many the middle one counts, as Lighthouse's own documents advise. */
const runs = 3
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
      const results: Result[] = []
      for (let at = 0; at < runs; at++) {
        const run = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' })
        if (run) results.push(run.lhr)
      }
      expect(results).toHaveLength(runs)
      const result: Result = computeMedianRun(results)
      for (const category of Object.values(result.categories)) {
        if (category.score === 1) continue
        const failed = category.auditRefs
          .map(({ id }) => result.audits[id])
          .filter((audit) => audit && audit.score !== null && audit.score < 1)
          .map((audit) => `${audit?.id} ${audit?.displayValue ?? ''}`)
        short.push(`${name}: ${category.id} ${category.score}: ${failed.join(', ')}`)
      }
      expect(Object.keys(result.categories)).toEqual(categories)
    }
    expect(short).toEqual([])
  } finally {
    await browser.close()
  }
})
