import { type Browser, expect, type Page } from '@playwright/test'
import { type CastMember, demoPassword } from '#db/seed/cast.ts'
import { tryPassword } from '#db/tries.ts'
import { onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { addOwnPerson, resetLinkTo } from '#tests/support/own-person.ts'
import { test } from '#tests/support/test.ts'

const better = 'three ferries left late'

async function signIn(page: Page, who: CastMember, password: string) {
  await page.goto('/sign-in')
  const form = page.getByRole('form', { name: 'Sign in' })
  await fillForm(form, { 'E-mail address': who.email, Password: password })
  await form.getByRole('button', { name: 'Sign in' }).click()
}

const answerIn = (page: Page) => page.getByRole('form', { name: 'Sign in' }).getByRole('alert')

async function signedIn(browser: Browser, who: CastMember) {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, who, demoPassword)
  await expect(page).toHaveURL(/\/desk$/)
  return page
}

test('a new password ends every other session, and the old one opens nothing', { tag: '@no-js' }, async ({
  browser,
}) => {
  const olena = await addOwnPerson('Olena Bondar')
  const here = await signedIn(browser, olena)
  const elsewhere = await signedIn(browser, olena)
  await here.goto('/desk')
  await here.getByRole('link', { name: 'Your account' }).click()
  await expect(here.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible()
  await expect(here.getByText(olena.email)).toBeVisible()
  const sessions = here.getByRole('region', { name: 'Your sessions' }).getByRole('listitem')
  await expect(sessions).toHaveCount(2)
  await expect(sessions.filter({ hasText: '· this one' })).toContainText('Chrome on')

  const form = here.getByRole('form', { name: 'Change the password' })
  const change = async (currentPassword: string, password: string) => {
    await fillForm(form, { 'Present password': currentPassword, 'New password': password })
    await form.getByRole('button', { name: 'Change the password' }).click()
  }
  await change(demoPassword, 'iloveyou')
  await expect(field(form, 'New password')).toHaveAccessibleDescription(/on the lists that are tried first/)
  await change(demoPassword, 'Olena Bondar')
  await expect(field(form, 'New password')).toHaveAccessibleDescription(/your own name/)
  await change('not the present one', better)
  await expect(form.getByRole('alert')).toContainText('This is not your present password')
  for (const label of ['Present password', 'New password']) await expect(field(form, label)).toHaveValue('')
  expect(await here.content()).not.toContain(better)
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/desk$/)

  await change(demoPassword, better)
  await expect(form.getByRole('status')).toContainText('Your password is changed')
  await expect(sessions).toHaveCount(1)
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/)
  await signIn(elsewhere, olena, demoPassword)
  await expect(answerIn(elsewhere)).toContainText('do not belong together')
  await signIn(elsewhere, olena, better)
  await expect(elsewhere).toHaveURL(/\/desk$/)
  await here.reload()
  await expect(here.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible()
})

test('a session that ends over the form for a password keeps none of it', async ({ browser }) => {
  const ivan = await addOwnPerson('Ivan Melnyk')
  const here = await openDesk(browser, ivan.email, '/desk/account')
  const elsewhere = await openDesk(browser, ivan.email, '/desk/account')
  await elsewhere.getByRole('button', { name: 'End all others' }).click()
  await expect(elsewhere.getByRole('button', { name: 'End all others' })).toHaveCount(0)
  const form = here.getByRole('form', { name: 'Change the password' })
  await fillForm(form, { 'Present password': demoPassword, 'New password': better })
  await form.getByRole('button', { name: 'Change the password' }).click()
  await expect(here).toHaveURL(/\/sign-in\?kept=/)
  await fillForm(here.getByRole('form', { name: 'Sign in' }), {
    'E-mail address': ivan.email,
    Password: demoPassword,
  })
  await here.getByRole('button', { name: 'Sign in' }).click()
  await expect(form.getByRole('alert')).toContainText('Your session had ended')
  for (const label of ['Present password', 'New password']) await expect(field(form, label)).toHaveValue('')
  expect(await here.content()).not.toContain(better)
})

test('one ends the sessions that one does not know, and agrees to be named', { tag: '@no-js' }, async ({
  browser,
}) => {
  const taras = await addOwnPerson('Taras Koval')
  const [here, lost, other] = [
    await openDesk(browser, taras.email, '/desk/account'),
    await openDesk(browser, taras.email),
    await openDesk(browser, taras.email),
  ]
  await here.reload()
  const end = here.getByRole('button', { name: 'End this session' })
  await expect(end).toHaveCount(2)
  await end.first().click()
  await expect(end).toHaveCount(1)
  await here.getByRole('button', { name: 'End all others' }).click()
  await expect(end).toHaveCount(0)
  for (const page of [lost, other]) {
    await page.reload()
    await expect(page).toHaveURL(/\/sign-in\?next=/)
  }
  const form = here.getByRole('form', { name: 'Being named in public' })
  const tick = form.getByRole('checkbox', { name: 'Name me on public pages' })
  await expect(tick).not.toBeChecked()
  await tick.check()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('status')).toContainText('from the next edition on you are named')
  await here.goto('/desk/account')
  await expect(tick).toBeChecked()
})

test('a link to a new password works once, and looking does not use it up', { tag: '@no-js' }, async ({
  browser,
  page,
}) => {
  const sofia = await addOwnPerson('Sofia Lysenko')
  const session = await openDesk(browser, sofia.email)
  const link = await resetLinkTo(sofia)
  for (let look = 0; look < 2; look++) {
    const answer = await page.goto(link)
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()['cache-control']).toBe('private, no-store')
    expect(answer?.headers()['referrer-policy']).toBe('same-origin')
  }
  const form = page.getByRole('form', { name: 'New password' })
  await expect(page.getByText(sofia.email)).toBeVisible()
  await fillForm(form, { 'New password': 'short' })
  await form.getByRole('button', { name: 'Set the password' }).click()
  await expect(field(form, 'New password')).toHaveAccessibleDescription(/at least 8 characters; this has 5/)
  await fillForm(form, { 'New password': better })
  await form.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByRole('status')).toContainText('Your new password is set')
  await signIn(page, sofia, better)
  await expect(page).toHaveURL(/\/desk$/)
  await session.reload()
  await expect(session).toHaveURL(/\/sign-in/)

  for (const dead of [link, `/new-password/${'x'.repeat(43)}`, '/new-password/%00']) {
    const answer = await page.goto(dead)
    expect(answer?.status(), dead).toBe(404)
    await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  }
})

test(
  'wrong passwords wait longer and longer, for accounts that there are not too',
  { tag: '@no-js' },
  async ({ page }, { project }) => {
    const nobody = { email: `nobody.${project.name}@desk.example` } as CastMember
    // Nine wrong ones from this machine, a minute apart, in either spelling of its address.
    await onDesk(async (db) => {
      for (let ago = 8; ago >= 0; ago--)
        for (const address of ['127.0.0.1', '::1']) {
          const at = Date.now() - ago * 60_000
          await tryPassword(
            db,
            { email: nobody.email, address },
            async () => null,
            () => at,
          )
        }
    })
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await signIn(page, nobody, 'wrong and long')
    await expect(answerIn(page)).toContainText(
      /Too many tries went wrong from here\. Try again in \d+ seconds\./,
    )
    expect((await answered).status()).toBe(429)
    await expect(field(page.getByRole('form', { name: 'Sign in' }), 'E-mail address')).toHaveValue(
      nobody.email,
    )
  },
)
