import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { changeDatabase } from '#tests/support/change-database.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { type Front, startFront } from '#tests/support/front.ts'
import { findings } from '#tests/support/judge-screens.ts'
import { runningFront } from '#tests/support/sign-in.ts'
import { test } from '#tests/support/test.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')
const name = `stet_test_first_${randomBytes(4).toString('hex')}`
const undo: (() => Promise<unknown>)[] = []
let front: Front

test.beforeAll(async () => {
  const { databaseUrl } = runningFront()
  const url = await changeDatabase(databaseUrl, { create: name })
  undo.push(() => changeDatabase(databaseUrl, { drop: name }))
  const starting = startFront({ url, mode: 'start' })
  undo.push(async () => (await starting).stop())
  front = await starting
})
test.afterAll(async () => {
  for (const step of undo.reverse()) await step()
})

const ada = { name: 'Ada Marsh', email: 'ada@harbour.example', password: 'three ferries left late' }
const newsroom = {
  'Name of the newsroom': 'The Harbour Gazette',
  'Own domains': 'harbour.example\nhttps://www.harbour-news.example/',
  'Time zone': 'Europe/Kyiv',
  'Language of public pages': 'Ukrainian',
  'Contact address': 'desk@harbour.example',
  'Address for corrections': 'errors@harbour.example',
  'Your name': ada.name,
}

const setUpAddress = () => /Set up: (\S+)/.exec(front.output())?.[1] ?? ''
const setUpForm = (page: Page) => page.getByRole('form', { name: 'Set up the newsroom' })

async function send(page: Page, values: Record<string, string>) {
  await fillForm(setUpForm(page), values)
  await setUpForm(page).getByRole('button', { name: 'Set up the newsroom' }).click()
}

async function signIn(page: Page, password: string) {
  const form = page.getByRole('form', { name: 'Sign in' })
  await fillForm(form, { 'E-mail address': ada.email, Password: password })
  await form.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/desk$/)
}

test(
  'from an empty database to a newsroom with its first admin, and back in after being locked out',
  {
    tag: '@no-js',
  },
  async ({ page, browser }, { project }) => {
    // It starts Stet a second time and looks at two pages in four shapes.
    test.setTimeout(240_000)
    await page.goto(front.origin)
    await expect(page.getByText('Nothing published yet.')).toBeVisible()
    await page.getByRole('link', { name: 'sign-in page' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Not set up yet' })).toBeVisible()
    await expect(page.getByRole('form')).toHaveCount(0)
    if (project.name === 'chromium') expect(await findings(page)).toEqual([])

    // Without the token nothing is set up, and nothing that was typed is lost but the password.
    expect(setUpAddress()).toMatch(new RegExp(`^${front.origin}/setup\\?token=[\\w-]{24}$`))
    await page.getByRole('link', { name: 'To the set-up' }).click()
    await send(page, {
      'Set-up token': 'guessed',
      ...newsroom,
      'Your e-mail address': ada.email,
      Password: ada.password,
    })
    await expect(field(setUpForm(page), 'Set-up token')).toHaveAccessibleDescription(
      /This is not the set-up token/,
    )
    await expect(field(setUpForm(page), 'Time zone')).toHaveValue('Europe/Kyiv')
    await expect(field(setUpForm(page), 'Password')).toHaveValue('')
    if (project.name === 'chromium') expect(await findings(page)).toEqual([])

    // Two who have the token: the first becomes the admin.
    const late = await (await browser.newContext()).newPage()
    await late.goto(setUpAddress())
    await page.goto(setUpAddress())
    await expect(field(setUpForm(page), 'Set-up token')).not.toHaveValue('')
    await send(page, { ...newsroom, 'Your e-mail address': ada.email, Password: 'password1' })
    await expect(field(setUpForm(page), 'Password')).toHaveAccessibleDescription(/on the lists/)
    await send(page, { Password: ada.password })
    await expect(page.getByRole('status')).toContainText('The newsroom is set up.')
    await expect(page.getByText('The Harbour Gazette')).toBeVisible()
    await send(late, {
      ...newsroom,
      'Your e-mail address': 'eve@harbour.example',
      Password: 'an evil long one',
    })
    // With JavaScript off the page itself is gone by now.
    const told = late.getByText('set up already').or(late.getByText('There is nothing here'))
    await expect(told).toBeVisible()
    expect((await page.request.get(setUpAddress())).status()).toBe(404)

    await signIn(page, ada.password)
    await page.goto(`${front.origin}/desk/account`)
    await expect(page.getByRole('definition').filter({ hasText: 'Admin' })).toBeVisible()

    const env = { ...process.env, DATABASE_URL: front.databaseUrl, PUBLIC_ORIGIN: front.origin }
    const admin = (...words: string[]) =>
      run(process.execPath, ['server/admin.ts', ...words], { cwd: root, env })
    await expect(admin('reset', 'nobody@harbour.example')).rejects.toMatchObject({
      stderr: expect.stringContaining('Nobody active in this newsroom has the e-mail address nobody@'),
    })
    await expect(admin('reset')).rejects.toMatchObject({ stderr: expect.stringContaining('Say for whom') })
    const { stdout } = await admin('reset', ada.email.toUpperCase())
    await page.goto(/https?:\S+/.exec(stdout)?.[0] ?? '')
    const form = page.getByRole('form', { name: 'New password' })
    await fillForm(form, { 'New password': 'four ferries left on time' })
    await form.getByRole('button', { name: 'Set the password' }).click()
    await expect(page.getByRole('status')).toContainText('Your new password is set')
    await page.goto(`${front.origin}/desk`)
    await expect(page).toHaveURL(/\/sign-in/)
    await signIn(page, 'four ferries left on time')

    // The next start has nothing to set up.
    const { databaseUrl } = front
    await front.stop()
    const starting = startFront({ url: databaseUrl, mode: 'start' })
    // Known before it is ready: a test that runs out of time must not leave it behind.
    undo.push(async () => (await starting).stop())
    front = await starting
    expect(front.output()).not.toContain('Set up:')
  },
)
