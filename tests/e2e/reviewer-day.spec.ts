import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { type CastMember, demoPassword, mara, tomas } from '#db/seed/cast.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { attachEvidence, openDesk, proposeVerdict } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { addOwnPerson } from '#tests/support/own-person.ts'
import { signInBy } from '#tests/support/people-steps.ts'
import { test } from '#tests/support/test.ts'

const given = 'Otters were counted in 1998.'
const fresh = 'Storks came back to the delta in 2024.'
const reason = 'Say which ring number was read, and when.'
const question = 'did you ask the ringing centre?'

/** A new article of Mara’s: its first claim is the reviewer’s and overdue, its second is nobody’s yet. */
const morning = (title: string, nadia: CastMember) =>
  onDesk(async (db) => {
    const desk = await addTestArticle(db, { title, text: `${given} ${fresh}` })
    const { claimId } = await desk.extract({ passage: 1, wording: given }, new Date())
    const due = { personId: nadia.id, dueAt: '2020-01-01T10:00', reason: null }
    await assignClaim(desk.by(mara, new Date()), { claimId, ...due })
    const other = await desk.extract({ passage: 2, wording: fresh }, new Date())
    return { articleId: desk.articleId, claim: `/desk/claims/${other.claimId}` }
  })

const observation = {
  Kind: 'Observation',
  Title: 'The ring of a stork',
  'New source': 'The bird observatory',
  'It is': 'Organisation',
  'Its record': 'B',
  'Primary or secondary': 'Primary',
  'How credible is this item': '2',
  'What does it do to the claim': 'Supports',
  'What it shows': 'A stork ringed elsewhere stood in the delta.',
  'Pinned words': 'Read in the delta on 3 May 2024.',
}

test('a reviewer’s day, from the queue of the morning to a verdict that is signed off', {
  tag: '@no-js',
}, async ({ browser, page }) => {
  test.setTimeout(180_000)
  const tag = randomUUID().slice(0, 6)
  const title = `The delta ${tag}`
  // Somebody of this test alone: another test may read all that Ines is told.
  const nadia = await addOwnPerson(`Nadia ${tag}`)
  const { articleId, claim } = await morning(title, nadia)
  const queue = (show = '') => `/desk?${show}article=${articleId}`

  await test.step('Nadia signs in, and sees what needs her', async () => {
    await page.goto(queue())
    await signInBy(page, nadia.email, demoPassword)
    await expect(page.getByRole('heading', { level: 1, name: 'Your queue' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([given])
    await expect(page.getByRole('listitem').filter({ hasText: given })).toContainText('Overdue by')
  })
  await test.step('she takes a new claim', async () => {
    const tabs = page.getByRole('navigation', { name: 'Your queue' })
    await tabs.getByRole('link', { name: 'New' }).click()
    await page.getByRole('button', { name: /^Take it.*Storks/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: fresh })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Assignment' })).toContainText(nadia.name)
  })
  await test.step('she attaches evidence', () => attachEvidence(page, observation))

  const marasPage = await openDesk(browser, mara.email, claim)
  await test.step('Mara asks her something', () => ask(marasPage, nadia.name))
  await test.step('she is told, and answers', () => answerMara(page, title, nadia.name))
  await marasPage.goto('/desk/notifications')
  await expect(notice(marasPage, title)).toContainText(`${nadia.name} mentioned you on claim 2`)

  await test.step('she proposes', async () => {
    await page.goto(claim)
    await proposeVerdict(page, { 'Is it so?': 'Confirmed', Rationale: 'A ring was read in the delta [@e1].' })
    await expect(page.getByText('Waiting for an editor')).toBeVisible()
    await page.goto(queue('show=waiting&'))
    await expect(page.getByRole('listitem').filter({ hasText: fresh })).toContainText(
      'an editor has to decide',
    )
  })

  const tomasPage = await openDesk(browser, tomas.email, queue())
  await test.step('Tomas sends it back', () => sendBack(tomasPage, nadia.name))
  await test.step('she sees why, in the queue and in what she was told', async () => {
    await page.goto(queue())
    const row = page.getByRole('listitem').filter({ hasText: fresh })
    await expect(row).toContainText('Back to you')
    await expect(row).toContainText(reason)
    await openNotice(page, title, `${tomas.name} sent back your verdict on claim 2: ${reason}`)
    await expect(page.getByText(`Sent back by ${tomas.name}: ${reason}`)).toBeVisible()
  })
  await test.step('she amends what she wrote, and proposes again', async () => {
    await page.getByRole('link', { name: 'Propose a verdict' }).click()
    const form = page.getByRole('form', { name: 'Propose a verdict' })
    await expect(field(form, 'Rationale')).toHaveValue('A ring was read in the delta [@e1].')
    await fillForm(form, { Rationale: 'Ring 2T-417 was read in the delta on 3 May 2024 [@e1].' })
    await form.getByRole('button', { name: 'Propose the verdict' }).click()
    await expect(page.getByText('Waiting for an editor')).toBeVisible()
  })
  await test.step('Tomas signs it off, and she is told', async () => {
    await tomasPage.goto(claim)
    await expect(tomasPage.getByRole('article', { name: 'Proposed verdict' })).toContainText('Ring 2T-417')
    await tomasPage.getByRole('button', { name: 'Sign off' }).click()
    await expect(tomasPage.getByRole('button', { name: 'Sign off' })).toHaveCount(0)
    await openNotice(page, title, `${tomas.name} signed off your verdict on claim 2.`)
    await expect(page.getByText('signed off', { exact: true }).first()).toBeVisible()
    await page.goto(queue())
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([given])
  })
})

/** What somebody was told of this article, newest first. */
const notice = (page: Page, title: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: title })

/** Follows the bell to the newest thing that is told of the article, and that to its claim. */
async function openNotice(page: Page, title: string, words: string) {
  await page.getByRole('link', { name: /^Notifications: \d+ waits? for you$/ }).click()
  const newest = notice(page, title).first()
  await expect(newest).toContainText(words)
  await expect(newest).toContainText('Unread')
  await newest.getByRole('button', { name: 'Open the claim' }).click()
  await expect(page.getByRole('heading', { level: 1, name: fresh })).toBeVisible()
}

async function ask(page: Page, name: string) {
  const form = page.getByRole('form', { name: 'Comment', exact: true })
  await fillForm(form, { Comment: `@${name}, ${question}` })
  await form.getByRole('button', { name: 'Comment' }).click()
  await expect(page.getByRole('article', { name: `Comment by ${mara.name}` })).toContainText(question)
}

async function answerMara(page: Page, title: string, name: string) {
  await page.goto('/desk')
  await openNotice(page, title, `${mara.name} mentioned you on claim 2: @${name}, ${question}`)
  const reply = page.getByRole('form', { name: `Reply to comment 1 by ${mara.name}` })
  await reply.getByText('Reply', { exact: true }).first().click()
  await fillForm(reply, { 'Your reply': 'They read the ring themselves.' })
  await reply.getByRole('button', { name: 'Reply' }).click()
  await expect(page.getByRole('list', { name: 'Replies' })).toContainText('They read the ring themselves.')
}

async function sendBack(page: Page, name: string) {
  const row = page.getByRole('listitem').filter({ hasText: 'Yours to sign off' })
  await expect(row).toContainText(`Proposed by ${name}.`)
  await row.getByRole('link', { name: fresh }).click()
  await page.getByText('Send it back', { exact: true }).click()
  const form = page.getByRole('form', { name: 'Send back' })
  await fillForm(form, { 'What has to change': reason })
  await form.getByRole('button', { name: 'Send back' }).click()
  await expect(page.getByText('The proposed verdict was sent back')).toBeVisible()
}
