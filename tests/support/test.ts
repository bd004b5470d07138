import { test as base } from '@playwright/test'

/**
 * Playwright's test, which closes whatever it opened itself. Playwright closes only the context that it hands to a test;
 * each of the others would go on following the desk until the run ends, and draw every page anew that another test
 * changes.
 */
export const test = base.extend<{ closed: undefined }>({
  closed: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts())
      await use(undefined)
      const own = browser.contexts().filter((context) => !before.has(context))
      await Promise.all(own.map((context) => context.close()))
    },
    { auto: true },
  ],
})
