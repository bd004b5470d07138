import { defineConfig } from '@playwright/test'
import { ensureChromium } from './tests/support/chromium.ts'

const { path, args, env } = await ensureChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/support/front-setup.ts',
  outputDir: 'test-results',
  // A test that passes at the second attempt has found a defect, in Stet or in itself.
  retries: 0,
  forbidOnly: true,
  failOnFlakyTests: true,
  // What takes minutes a test is for `npm run ci:long`.
  ...(process.env.STET_TEST_LONG === '1' ? {} : { grepInvert: /@long/ }),
  fullyParallel: false,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    // Set by the global set-up, before any worker reads this file again.
    baseURL: process.env.STET_E2E_ORIGIN,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A failure says in words what was there; to record every test costs time. `--trace on` does.
    trace: 'off',
    launchOptions: { executablePath: path, args, env },
  },
  projects: [{ name: 'chromium' }, { name: 'no-js', use: { javaScriptEnabled: false }, grep: /@no-js/ }],
})
