import { type Browser, expect, type Page } from '@playwright/test'
import { fillForm } from './fill-form.ts'

type Invited = { email: string; name: string; role: 'Reviewer' | 'Editor' | 'Admin' }

/** An admin, who is signed in, invites somebody; answers the link that is shown this once. */
export async function invite(page: Page, { email, name, role }: Invited): Promise<string> {
  await page.goto('/desk/people')
  const form = page.getByRole('form', { name: 'Invite somebody' })
  await fillForm(form, { 'E-mail address': email, Name: name, Role: role })
  await form.getByRole('button', { name: 'Invite', exact: true }).click()
  return shownLink(page, 'Invite somebody')
}

/** The one-time link that a form has just answered with. */
export async function shownLink(page: Page, form: string): Promise<string> {
  const link = page.getByRole('form', { name: form }).getByLabel('One-time link')
  await expect(link).toHaveValue(/^http:\/\/localhost:\d+\/(invitation|new-password)\/[\w-]{43}$/)
  return link.inputValue()
}

/** Somebody follows their invitation and joins; they are then asked to sign in. */
export async function join(page: Page, link: string, password: string, values: Record<string, string> = {}) {
  await page.goto(link)
  const form = page.getByRole('form', { name: 'Join the desk' })
  await fillForm(form, { Password: password, ...values })
  await form.getByRole('button', { name: 'Join' }).click()
  await expect(page.getByRole('status')).toContainText('Your account is ready')
}

/** Signs in through the form, on the page that shows it. */
export async function signInBy(page: Page, email: string, password: string) {
  const form = page.getByRole('form', { name: 'Sign in' })
  await fillForm(form, { 'E-mail address': email, Password: password })
  await form.getByRole('button', { name: 'Sign in' }).click()
}

/** The page of one person, from the list. */
export async function openPerson(page: Page, name: string) {
  await page.goto('/desk/people')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** From the invitation to a signed-in browser of their own: a colleague who was not there before. */
export async function newColleague(browser: Browser, admin: Page, who: Invited, password: string) {
  const link = await invite(admin, who)
  const page = await (await browser.newContext()).newPage()
  await join(page, link, password)
  await signInBy(page, who.email, password)
  await expect(page.getByRole('navigation', { name: 'Desk' }).first()).toBeAttached()
  return page
}
