import type { BrowserContext } from '@playwright/test'

/** What a browser test knows of the Stet it talks to; set by front-setup.ts for every worker. */
export type RunningFront = { origin: string; databaseUrl: string; secret: string }

/** Makes a live session for a person of the cast, by e-mail, and the cookie that carries it. */
export type SessionCookieMaker = (
  email: string,
  front: RunningFront,
) => Promise<{ name: string; value: string }>

/** Signs a person in by cookie, so that only the tests of sign-in itself pass through its form. */
export function signInWith(makeCookie: SessionCookieMaker) {
  return async (context: BrowserContext, email: string) => {
    const front = runningFront()
    const cookie = await makeCookie(email, front)
    await context.addCookies([{ ...cookie, url: front.origin, httpOnly: true, sameSite: 'Lax' }])
  }
}

/** Throws where a test runs without the browser run's set-up. */
export function runningFront(): RunningFront {
  const { STET_E2E_ORIGIN, STET_E2E_DATABASE_URL, STET_E2E_SECRET } = process.env
  if (!STET_E2E_ORIGIN || !STET_E2E_DATABASE_URL || !STET_E2E_SECRET) {
    throw new Error('No Stet is running for this test; run it with `npx playwright test`.')
  }
  return { origin: STET_E2E_ORIGIN, databaseUrl: STET_E2E_DATABASE_URL, secret: STET_E2E_SECRET }
}
