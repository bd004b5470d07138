import { expect, type Page } from '@playwright/test'
import { demoPassword, ines, mara } from '#db/seed/cast.ts'
import { claimLink, makeClaim } from './desk-steps.ts'
import { fillForm } from './fill-form.ts'
import { journeyArticle } from './journey-article.ts'

const { text, claims } = journeyArticle()
export const checked = [claims.attributed, claims.quote, claims.anonymous, claims.ownVoice, claims.prediction]

/** Mara signs in through the form and pastes the article; the path of its page. */
export async function bringIn(page: Page, title: string) {
  await page.goto('/desk')
  const signIn = page.getByRole('form', { name: 'Sign in' })
  await fillForm(signIn, { 'E-mail address': mara.email, Password: demoPassword })
  await signIn.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Your queue' })).toBeVisible()
  await page.getByRole('link', { name: 'Articles', exact: true }).click()
  await page.getByRole('link', { name: 'Add an article' }).click()
  const form = page.getByRole('form', { name: 'Add an article' })
  await fillForm(form, {
    Title: title,
    Outlet: 'Somebody’s Weekly',
    Byline: 'A correspondent',
    Address: 'https://weekly.example/kupyansk',
    'Date of publication': '2025-07-29',
    'Language of the text': 'en',
    'Whose text is it?': 'Somebody else’s',
    Text: text,
  })
  await form.getByRole('button', { name: 'Add the article' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Makes the claims, then sets everything else aside, one unread passage after the other. */
export async function takeApart(page: Page, article: string) {
  for (const { words, wording, form } of [...checked, claims.heldBack])
    await makeClaim(page, words, wording, form)
  const reasons = ['Context, nothing to check', 'Rhetoric', 'Opinion', 'Not ours to check']
  await page.getByRole('link', { name: /^Read on at passage/ }).click()
  for (let aside = 0; ; aside += 1) {
    const form = page.getByRole('form', { name: 'Set the passage aside' })
    const place = page.url()
    await fillForm(form, {
      'Why is nothing checked here?': reasons[aside % reasons.length] ?? '',
      Note: 'Read.',
    })
    const isLast = (await page.getByRole('link', { name: /^Next unread passage/ }).count()) === 0
    await form.getByRole('button', { name: 'Set aside' }).click()
    await expect(page).toHaveURL(new RegExp(`${article}#passage-\\d+$`))
    expect(page.url()).not.toBe(place)
    if (isLast) break
    await page.getByRole('link', { name: /^Read on at passage/ }).click()
  }
  await expect(page.getByText(/, 0 unread/)).toBeVisible()
}

export async function openClaim(page: Page, article: string, wording: string) {
  await page.goto(article)
  await claimLink(page, wording).click()
  await expect(page.getByRole('heading', { level: 1, name: wording })).toBeVisible()
}

/** Ines gets the claims that are checked; the one that is not is held back. */
export async function assignAll(page: Page, article: string) {
  for (const { wording } of checked) {
    await openClaim(page, article, wording)
    const form = page.getByRole('form', { name: 'Assign' })
    await fillForm(form, { 'Who is to check it': ines.name, Due: '2027-03-01T12:00' })
    await form.getByRole('button', { name: 'Assign' }).click()
    await expect(page.getByRole('region', { name: 'Assignment' })).toContainText(`${ines.name} · Due in`)
  }
  await openClaim(page, article, claims.heldBack.wording)
  await page.getByText('Hold it back from the next edition').click()
  const form = page.getByRole('form', { name: 'Hold back' })
  await fillForm(form, { 'Why it is held back': 'Nobody has answered us yet.' })
  await form.getByRole('button', { name: 'Hold back' }).click()
  await expect(page.getByText('Readers see only that it is being checked.')).toBeVisible()
}
