import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { type EmbeddedPostgres, startPostgres } from '#server/embedded-postgres.ts'
import { findPostmaster } from '#server/postmaster.ts'
import { sessionCookie } from '#tests/support/cast-session.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { type Front, startFront } from '#tests/support/front.ts'
import { test } from '#tests/support/test.ts'

const folder = mkdtempSync(join(tmpdir(), 'stet-test-away-'))
const options = { folder, version: '18', database: 'stet_test_away' } as const
let postgres: EmbeddedPostgres
let front: Front
let cookie: { name: string; value: string }

// A Stet and a database of this file's own, since the database is going to be killed.
test.beforeAll(async () => {
  test.setTimeout(120_000)
  postgres = await startPostgres(options)
  front = await startFront({ url: postgres.ownerUrl })
  cookie = await sessionCookie(mara.email, front)
})

test.afterAll(async () => {
  await front?.stop()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function killDatabase() {
  const found = findPostmaster(postgres.data)
  if (!found) throw new Error('There is no database to kill.')
  process.kill(found.pid, 'SIGKILL')
}

async function ask(path: string) {
  const began = performance.now()
  const headers = { cookie: `${cookie.name}=${cookie.value}` }
  const response = await fetch(front.origin + path, { headers, redirect: 'manual' })
  const said = await response.text()
  return { path, status: response.status, said, ms: performance.now() - began }
}

const deskPaths = ['/desk', '/desk/articles', '/desk/reviews', '/desk/published', '/sign-in', '/api/ready']
const publicPaths = ['/', '/checks/nothing-of-this-name']

/** `seconds` of requests, some at a time, as many as a busy desk makes. */
async function burst(seconds: number) {
  const until = performance.now() + seconds * 1000
  const paths = [...deskPaths, ...publicPaths]
  const visitor = async () => {
    const answers = []
    for (let turn = 0; performance.now() < until; turn += 1)
      answers.push(await ask(paths[turn % paths.length] ?? '/'))
    return answers
  }
  return (await Promise.all(Array.from({ length: 6 }, visitor))).flat()
}

async function openForm(browser: Browser) {
  const context = await browser.newContext({ baseURL: front.origin })
  await context.addCookies([{ ...cookie, url: front.origin, httpOnly: true, sameSite: 'Lax' }])
  const page = await context.newPage()
  await page.goto('/desk/articles/new')
  const form = page.getByRole('form', { name: 'Add an article' })
  const values = {
    Title: 'A storm',
    Outlet: 'Harbour Radio',
    'Whose text is it?': 'Ours',
    Text: 'The storm came late. '.repeat(200).trim(),
  }
  await fillForm(form, values)
  return { page, form, values }
}

test('the database is killed under load, and the desk says so and comes back', async ({ browser }) => {
  test.setTimeout(90_000)
  for (const path of [...deskPaths, '/']) expect(await ask(path)).toMatchObject({ status: 200 })
  const { page, form, values } = await openForm(browser)

  const [during] = await Promise.all([burst(2), killDatabase()])
  expect(during.length).toBeGreaterThan(20)
  const slow = during
    .filter(({ ms }) => ms > 3_000)
    .map(({ path, ms }) => `${path} after ${Math.round(ms)} ms`)
  expect(slow).toEqual([])
  const odd = during.filter(({ status }) => ![200, 404, 503].includes(status))
  expect(odd.map(({ path, status }) => `${path} ${status}`)).toEqual([])

  for (const path of deskPaths) {
    const { status, said, ms } = await ask(path)
    expect([path, status]).toEqual([path, 503])
    expect(ms).toBeLessThan(3_000)
    expect(said).not.toMatch(/ECONNREFUSED|postgres|at \w+ \(/)
  }
  for (const path of publicPaths) expect([200, 503]).toContain((await ask(path)).status)
  expect((await ask('/api/health')).status).toBe(200)

  await form.getByRole('button', { name: 'Add the article' }).click()
  await expect(form.getByRole('alert')).toContainText('What you typed is still here')
  await expect(field(form, 'Text')).toHaveValue(values.Text)
  await expect(field(form, 'Title')).toHaveValue(values.Title)

  expect(() => process.kill(front.pid, 0)).not.toThrow()
  const { port } = postgres
  postgres = await startPostgres({ ...options, port })
  const back = performance.now()
  await expect.poll(async () => (await ask('/desk')).status, { timeout: 5_000, intervals: [100] }).toBe(200)
  for (const path of [...deskPaths, '/']) expect(await ask(path)).toMatchObject({ status: 200 })
  expect(performance.now() - back).toBeLessThan(5_000)

  await form.getByRole('button', { name: 'Add the article' }).click()
  await expect(page.getByRole('heading', { level: 1, name: values.Title })).toBeVisible()
})

test('without JavaScript a form sent to a desk without its database gets the 503 page', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: front.origin, javaScriptEnabled: false })
  await context.addCookies([{ ...cookie, url: front.origin, httpOnly: true, sameSite: 'Lax' }])
  const page = await context.newPage()
  await page.goto('/desk/articles/new')
  await fillForm(page.getByRole('form', { name: 'Add an article' }), {
    Title: 'A second storm',
    Text: 'It came.',
  })
  await killDatabase()
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Add the article' }).click()
  expect((await answered).status()).toBe(503)
  await expect(page.getByRole('heading', { name: 'The desk cannot reach its database' })).toBeVisible()
  const { port } = postgres
  postgres = await startPostgres({ ...options, port })
  await expect.poll(async () => (await ask('/desk')).status, { timeout: 5_000, intervals: [100] }).toBe(200)
})
