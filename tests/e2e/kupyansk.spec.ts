import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { ines, tomas } from '#db/seed/cast.ts'
import { attachEvidence, openDesk, proposeVerdict } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { journeyArticle } from '#tests/support/journey-article.ts'
import { assignAll, bringIn, checked, openClaim, takeApart } from '#tests/support/journey-steps.ts'
import { pinnedWords, readCheck } from '#tests/support/reader-steps.ts'
import { test } from '#tests/support/test.ts'

const { claims } = journeyArticle()
const gate = 'This cannot be published yet'

test('from a pasted article to a page that a reader can audit', { tag: '@no-js' }, async ({
  browser,
  page,
}) => {
  test.setTimeout(420_000)
  const title = `Kupyansk ${randomUUID().slice(0, 6)}: who says what of the front`
  const article = await test.step('Mara signs in and pastes the article', () => bringIn(page, title))
  await test.step('Mara takes it apart', () => takeApart(page, article))
  const inesPage = await openDesk(browser, ines.email)
  await test.step('Mara assigns Ines', () => assignAll(page, article))
  await test.step('Ines checks', () => check(inesPage, title))
  await test.step('Mara may not sign off', () => refuseOwnWork(page, article))
  const tomasPage = await openDesk(browser, tomas.email)
  await test.step('Tomas sends one back, Ines proposes again', () =>
    sendBack(tomasPage, inesPage, article, title))
  await test.step('Tomas signs off, and the gate opens', () => signOff(tomasPage, page, article))
  const address = await test.step('Mara publishes what the preview shows', () =>
    publish(page, article, title))
  await test.step('A reader follows it', () => readCheck(browser, title, address))
})

async function openFromQueue(page: Page, title: string, wording: string) {
  await page.goto('/desk')
  const row = page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: wording })
  await row.getByRole('link', { name: wording }).click()
  await expect(page.getByRole('heading', { level: 1, name: wording })).toBeVisible()
}

const quotation = {
  Kind: 'Quotation',
  'New source': 'RIA Novosti’s archive',
  'It is': 'Document',
  'Its record': 'B',
  'Where in it': '¶ 3',
  'Primary or secondary': 'Primary',
  'How credible is this item': '2',
  'Which question does it answer': 'Was it said?',
  'What does it do to the claim': 'Supports',
  'What it shows': 'The statement stands in it word for word.',
  'Pinned words': pinnedWords,
}

const link = {
  Kind: 'Link',
  'New source': 'The village council',
  'It is': 'Organisation',
  'Its record': 'C',
  Address: 'https://council.example/report',
  'Primary or secondary': 'Secondary',
  'How credible is this item': '3',
  'Which question does it answer': 'Is it so?',
  'What does it do to the claim': 'Contradicts',
  'What it shows': 'Nobody left in flight, it says.',
  'Pinned words': 'The unit was relieved as planned.',
}

const missing = {
  said: { 'What is missing for “Was it said?”': 'The recording.' },
  so: { 'What is missing for “Is it so?”': 'Dated imagery.' },
}

async function check(page: Page, title: string) {
  await openFromQueue(page, title, claims.attributed.wording)
  const answers = { 'Was it said?': 'Confirmed', 'Is it so?': 'Unconfirmed' }
  const rationale =
    'The dispatch that we copied out carries **the statement** [@e1]. Nothing shows that it is so.'
  const form = await proposeVerdict(page, { ...answers, ...missing.so, Rationale: rationale })
  const refusal = form.getByRole('alert')
  await expect(refusal).toContainText('The policy’s bar is not met yet. Your draft is kept below.')
  await expect(refusal.getByRole('listitem')).toHaveText([
    /cites \[@e1\], which is not attached/,
    /“Said: confirmed” needs the statement itself/,
  ])
  await expect(field(form, 'Rationale')).toHaveValue(rationale)
  await expect(
    form
      .getByRole('radiogroup', { name: 'Was it said?' })
      .getByRole('radio', { name: 'Confirmed', exact: true }),
  ).toBeChecked()
  await openFromQueue(page, title, claims.attributed.wording)
  await attachEvidence(page, { ...quotation, Title: 'The dispatch of the agency' })
  await proposeVerdict(page, {
    ...answers,
    ...missing.so,
    Rationale: rationale,
    'In short': 'He said it.\nNothing shows it.',
  })
  await expect(page.getByText('Waiting for an editor')).toBeVisible()
  await openFromQueue(page, title, claims.ownVoice.wording)
  await attachEvidence(page, { ...link, Title: 'A report from the village' })
  await proposeVerdict(page, { 'Is it so?': 'Disputed', Rationale: 'Those who were there deny it [@e1].' })
  await expect(page.getByText('Waiting for an editor')).toBeVisible()
  for (const { wording } of [claims.quote, claims.anonymous]) {
    await openFromQueue(page, title, wording)
    await proposeVerdict(page, {
      'Was it said?': 'Unconfirmed',
      ...missing.said,
      Rationale: 'We hold no recording.',
    })
    await expect(page.getByText('Waiting for an editor')).toBeVisible()
  }
  await openFromQueue(page, title, claims.prediction.wording)
  await proposeVerdict(page, {
    'Is it so?': 'Unconfirmed',
    ...missing.so,
    Rationale: 'Its day has not come.',
  })
  await expect(page.getByText('Waiting for an editor')).toBeVisible()
}

async function refuseOwnWork(page: Page, article: string) {
  await openClaim(page, article, claims.attributed.wording)
  const button = page.getByRole('button', { name: 'Sign off' })
  await expect(button).toBeDisabled()
  await expect(button).toHaveAccessibleDescription(
    /^You worked on claim \d+, so another editor has to sign it off\.$/,
  )
}

async function sendBack(page: Page, inesPage: Page, article: string, title: string) {
  await openClaim(page, article, claims.quote.wording)
  await page.getByText('Send it back', { exact: true }).click()
  const form = page.getByRole('form', { name: 'Send back' })
  await fillForm(form, { 'What has to change': 'Say which recording would settle it.' })
  await form.getByRole('button', { name: 'Send back' }).click()
  await expect(page.getByText('The proposed verdict was sent back')).toBeVisible()
  await inesPage.goto('/desk')
  const row = inesPage.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'Sent back' })
  await row.getByRole('link', { name: claims.quote.wording }).click()
  await expect(
    inesPage.getByText(`Sent back by ${tomas.name}: Say which recording would settle it.`),
  ).toBeVisible()
  await proposeVerdict(inesPage, { 'What is missing for “Was it said?”': 'The recording of the interview.' })
  await expect(inesPage.getByText('Waiting for an editor')).toBeVisible()
}

async function signOff(page: Page, marasPage: Page, article: string) {
  for (const { wording } of checked) {
    await marasPage.goto(`${article}/publish`)
    const left = marasPage.locator('main').getByRole('listitem').filter({ hasText: 'not signed off' })
    await expect(marasPage.getByText(gate)).toBeVisible()
    await expect(left).toHaveText(/^Claims? [\d–, and]+ (is|are) not signed off/)
    await expect(marasPage.getByRole('button', { name: /^Publish edition 1/ })).toBeDisabled()
    await openClaim(page, article, wording)
    await page.getByRole('button', { name: 'Sign off' }).click()
    await expect(page.getByRole('button', { name: 'Sign off' })).toHaveCount(0)
    await expect(page.getByText('signed off', { exact: true }).first()).toBeVisible()
  }
}

async function publish(page: Page, article: string, title: string) {
  await page.goto(article)
  await page.getByRole('link', { name: 'Preview and publish' }).click()
  const preview = page.getByRole('region', { name: 'Preview of the page' })
  await expect(preview.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(preview.getByText('1 more claim is being checked.')).toBeVisible()
  await expect(page.getByText(gate)).toHaveCount(0)
  await page.getByRole('button', { name: 'Publish edition 1' }).click()
  await expect(page).toHaveURL(/\/checks\/[^/]+$/)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname
}
