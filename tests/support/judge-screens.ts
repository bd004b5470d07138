import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, Page } from '@playwright/test'
import type { Result, RunOnly } from 'axe-core'

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What every screen is held to, in each of its four shapes. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = [1440, 390] as const
const schemes = ['light', 'dark'] as const

/** Everything that the browser complains of on this page: errors, refused resources, broken policies. */
export function complaintsOf(page: Page) {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** What axe finds, and what is too wide, at each width in each scheme. */
export async function findings(page: Page) {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // The scheme changes colours alone, so in the dark only they are looked at again.
      const judged: RunOnly =
        colorScheme === 'light'
          ? { type: 'tag', values: rules }
          : { type: 'rule', values: ['color-contrast'] }
      for (const { id, nodes } of await violations(page, judged))
        found.push(`${id} at ${width} px in ${colorScheme}: ${nodes.map((node) => node.html).join('\n')}`)
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (overflow > 0) found.push(`${overflow} px too wide at ${width} px`)
  }
  return found
}

/**
 * What axe finds on the page as it stands; no page has frames. Its own runner for Playwright hands the page half a
 * megabyte of script twice for every run, which takes longer than the run itself: here a document is handed it once.
 */
async function violations(page: Page, runOnly: RunOnly): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript)
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    // What passed is not written out: that takes almost half the time.
    return (await axe.run(document, { runOnly: only, resultTypes: ['violations'] })).violations
  }, runOnly)
}

/**
 * Opens each address and collects what is wrong with it; a 404 or 410 page complains of its own status, and may. In one
 * tab: a new one for each would be a new process of the browser.
 */
export async function judge(context: BrowserContext, addresses: Record<string, string>) {
  const wrong: Record<string, string[]> = {}
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  for (const [name, address] of Object.entries(addresses)) {
    await page.setViewportSize({ width: widths[0], height: 900 })
    await page.emulateMedia({ colorScheme: schemes[0], reducedMotion: 'reduce' })
    const answer = await page.goto(address)
    const status = answer?.status() ?? 0
    const expected = Number(/^4\d\d/.exec(name)?.[0] ?? 200)
    const all = [...(status === expected ? [] : [`answered ${status}`]), ...(await findings(page))]
    const own = expected === 200 ? /$^/ : new RegExp(`the server responded with a status of ${expected}`)
    wrong[name] = [...all, ...complaints.splice(0).filter((complaint) => !own.test(complaint))]
  }
  await page.close()
  return Object.fromEntries(Object.entries(wrong).filter(([, list]) => list.length > 0))
}

/** Where the first link of this name on the page leads. */
export async function hrefOf(page: Page, name: RegExp | string) {
  return (await page.getByRole('link', { name }).first().getAttribute('href')) ?? ''
}

/** Looked for by its title: other tests bring in articles too, and the list shows the newest. */
export async function articleOf(page: Page, title: string) {
  await page.goto(`/desk/articles?q=${encodeURIComponent(title)}`)
  return hrefOf(page, title)
}
