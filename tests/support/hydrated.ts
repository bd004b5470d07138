import type { Page } from '@playwright/test'

/** Waits until the page's script has taken over: before that, a page shows only what the server sent. */
export async function hydrated(page: Page) {
  // React notes on each node what it has drawn there.
  await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).length > 0)
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
}
