import { randomBytes } from 'node:crypto'
import { expect } from '@playwright/test'
import postgres from 'postgres'
import { databaseOn } from '#db/client.ts'
import { deactivatePerson } from '#db/commands/deactivate-person.ts'
import { invitePerson } from '#db/commands/invite-person.ts'
import { findPersonByEmail } from '#db/queries/find-person-by-email.ts'
import { demoPassword, mara, ruth } from '#db/seed/cast.ts'
import { by } from '#db/seed/desk-of.ts'
import { changeDatabase } from '#tests/support/change-database.ts'
import { type Front, startFront } from '#tests/support/front.ts'
import { client, startIdentityProvider, wayBack } from '#tests/support/identity-provider.ts'
import { signInBy } from '#tests/support/people-steps.ts'
import { runningFront } from '#tests/support/sign-in.ts'
import { test } from '#tests/support/test.ts'

/** What the provider says of its people; tests change it as its own admins would. */
const accounts: Record<string, { email?: string; email_verified?: boolean }> = {
  ada: { email: 'Ada@desk.example', email_verified: true },
  'ada again': { email: 'ada@desk.example', email_verified: true },
  unsure: { email: 'unsure@desk.example', email_verified: false },
  silent: { email: 'silent@desk.example' },
  nameless: {},
  stranger: { email: 'stranger@desk.example', email_verified: true },
  mara: { email: mara.email, email_verified: true },
  gone: { email: 'gone@desk.example', email_verified: true },
}
const undo: (() => Promise<unknown>)[] = []
let front: Front
let provider: Awaited<ReturnType<typeof startIdentityProvider>>

test.describe.configure({ mode: 'serial' })

// A Stet of this file's own, with an identity provider in its environment.
test.beforeAll(async () => {
  test.setTimeout(120_000)
  const { databaseUrl } = runningFront()
  const name = `stet_test_oidc_${randomBytes(4).toString('hex')}`
  provider = await startIdentityProvider(accounts)
  undo.push(provider.stop)
  const url = await changeDatabase(databaseUrl, { create: name })
  undo.push(() => changeDatabase(databaseUrl, { drop: name }))
  const env = {
    ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret },
    OIDC_NAME: 'Gazette ID',
  }
  front = await startFront({ url, env })
  undo.push(() => front.stop())
  provider.serve(front.origin)
  for (const email of ['ada', 'unsure', 'silent', 'gone'].map((login) => `${login}@desk.example`))
    await onDesk((db) =>
      invitePerson(by(db, ruth, new Date()), { email, name: email.split('@')[0] ?? '', role: 'editor' }),
    )
})
test.afterAll(async () => {
  for (const step of undo.reverse()) await step()
})

async function onDesk<T>(work: (db: ReturnType<typeof databaseOn>) => Promise<T>): Promise<T> {
  const sql = postgres(front.databaseUrl, { max: 1, onnotice: () => {} })
  return work(databaseOn(sql)).finally(() => sql.end())
}

const sessions = () =>
  onDesk(async (db) => (await db.execute(`select count(*)::int as n from desk_session`))[0]?.n)

test('whoever is invited comes in by the provider’s word, and is asked for no password', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: front.origin })).newPage()
  await page.goto('/desk/articles')
  await page.getByRole('link', { name: 'Continue with Gazette ID' }).click()
  await expect(page).toHaveURL(new RegExp(`^${provider.issuer}/interaction/`))
  await page.locator('input[name=login]').fill('ada')
  await page.locator('input[name=password]').fill('any')
  await page.getByRole('button').first().click()
  await expect(page).toHaveURL(`${front.origin}/desk/articles`)
  await expect(page.getByRole('link', { name: 'Add an article' })).toBeVisible()
  // The second time the provider remembers, and the invitation is used up.
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Continue with Gazette ID' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your queue')
})

test('from then on it is the subject, whatever the address', async ({ playwright }) => {
  accounts.ada = { email: 'renamed@elsewhere.example', email_verified: false }
  const request = await playwright.request.newContext()
  const answer = await request.get(await wayBack(request, front.origin, 'ada'))
  expect(answer.url()).toBe(`${front.origin}/desk`)
  expect(await answer.text()).toContain('Sign out')
})

for (const [login, words] of Object.entries({
  stranger: 'no open invitation here has your address',
  'ada again': 'no open invitation here has your address',
  mara: 'If you have an account here, sign in with your password',
  unsure: 'did not vouch for an e-mail address',
  silent: 'did not vouch for an e-mail address',
  nameless: 'did not vouch for an e-mail address',
}))
  test(`${login} is told why not, and nobody is signed in`, async ({ playwright }) => {
    const before = await sessions()
    const request = await playwright.request.newContext()
    const answer = await request.get(await wayBack(request, front.origin, login))
    expect(answer.url()).toContain(`${front.origin}/sign-in?fault=`)
    expect(await answer.text()).toContain(words)
    expect(await sessions()).toBe(before)
    expect((await request.get(`${front.origin}/desk`)).url()).toContain('/sign-in')
  })

test('who is deactivated does not come in', async ({ playwright }) => {
  const request = await playwright.request.newContext()
  await request.get(await wayBack(request, front.origin, 'gone'))
  expect((await request.get(`${front.origin}/desk`)).url()).toBe(`${front.origin}/desk`)
  await onDesk(async (db) => {
    const person = await findPersonByEmail(db, 'gone@desk.example')
    await deactivatePerson(by(db, ruth, new Date()), { personId: person?.id ?? '' })
  })
  expect((await request.get(`${front.origin}/desk`)).url()).toContain('/sign-in')
  const answer = await request.get(await wayBack(request, front.origin, 'gone'))
  expect(await answer.text()).toContain('Your account is not active')
})

test('an answer counts only where it was asked for: no other state, no other browser, no second time', async ({
  playwright,
}) => {
  const request = await playwright.request.newContext()
  const back = await wayBack(request, front.origin, 'ada')
  const other = await playwright.request.newContext()
  expect((await other.get(back)).url()).toBe(`${front.origin}/sign-in?fault=failed`)
  const forged = await playwright.request.newContext()
  const own = new URL(await wayBack(forged, front.origin, 'stranger'))
  own.searchParams.set('code', new URL(back).searchParams.get('code') ?? '')
  expect((await forged.get(own.href)).url()).toBe(`${front.origin}/sign-in?fault=failed`)
  const tampered = new URL(back)
  tampered.searchParams.set('state', 'x'.repeat(43))
  expect((await request.get(tampered.href)).url()).toBe(`${front.origin}/sign-in?fault=failed`)
  const anew = await wayBack(request, front.origin, 'ada')
  expect((await request.get(anew)).url()).toBe(`${front.origin}/desk`)
  expect((await request.get(anew)).url()).toBe(`${front.origin}/sign-in?fault=failed`)
})

test('of next-auth’s own addresses only the way back is there, by GET alone', async ({ request }) => {
  for (const path of [
    'signin',
    'signin/oidc',
    'signout',
    'session',
    'csrf',
    'providers',
    'callback/credentials',
    'error',
  ])
    expect([path, (await request.get(`${front.origin}/api/auth/${path}`)).status()]).toEqual([path, 404])
  const headers = { origin: front.origin }
  const posted = await request.post(`${front.origin}/api/auth/callback/oidc`, { headers, form: {} })
  expect(posted.status()).toBe(405)
  // Another site's link starts nothing, and leads nowhere else.
  const crossSite = { 'sec-fetch-site': 'cross-site' }
  const begun = await request.get(`${front.origin}/sign-in/continue`, { headers: crossSite, maxRedirects: 0 })
  expect(begun.headers().location).toMatch(/\/sign-in$/)
  const led = await request.get(`${front.origin}/sign-in/continue?next=https://evil.example/desk`)
  expect(led.url()).toMatch(new RegExp(`^(${provider.issuer}|${front.origin}/desk$)`))
})

test('a provider that is away or does not know us closes that door alone', async ({ page, playwright }) => {
  const request = await playwright.request.newContext()
  const back = await wayBack(request, front.origin, 'ada')
  provider.serve(front.origin, 'quite another secret')
  expect((await request.get(back)).url()).toBe(`${front.origin}/sign-in?fault=failed`)
  const again = await wayBack(request, front.origin, 'ada')
  expect((await request.get(again)).url()).toBe(`${front.origin}/sign-in?fault=failed`)
  provider.away()
  await page.goto(`${front.origin}/sign-in`)
  await page.getByRole('link', { name: 'Continue with Gazette ID' }).click()
  await expect(page.getByText('Gazette ID does not answer at this moment')).toBeVisible()
  await signInBy(page, mara.email, demoPassword)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your queue')
})
