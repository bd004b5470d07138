import { expect, type Page } from '@playwright/test'
import { daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence } from '#db/seed/check-claim.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

// So lately that what other tests tell Ines does not push it off the first page.
const justNow = (second = 0) => new Date(Date.now() - 60_000 + second * 1_000)

/** An article of one sentence whose claim Ines checked; Tomas signed it off where it is to be ready. */
const checkedClaim = (title: string, isSigned: boolean) =>
  onDesk(async (db) => {
    const wording = `${title}: the ferry sails twice a day.`
    const on = await addTestArticle(db, { title, text: 'The ferry sails twice a day.' })
    const { claimId } = await on.extract({ passage: 1, wording }, justNow())
    const found = {
      evidence: [evidence({ title: 'Timetable', shows: 'Two sailings.', pin: '08:00, 17:30' })],
      answer: answer({ rationale: 'The timetable lists two [@e1].' }),
    }
    await checkClaim(
      db,
      claimId,
      { editor: mara, reviewer: ines, ...found, ...(isSigned && { signer: tomas }) },
      justNow,
    )
    return { claim: `/desk/claims/${claimId}`, publish: `/desk/articles/${on.articleId}/publish`, wording }
  })

const told = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words })

test(
  'a comment tells whom it names, keeps the gate closed, and opens it when it is resolved',
  {
    tag: '@no-js',
  },
  async ({ browser }, { project }) => {
    const title = `Ferry times, ${project.name}`
    const { claim, publish, wording } = await checkedClaim(title, true)
    const reviewer = await openDesk(browser, daniel.email, claim)
    const comments = reviewer.getByRole('region', { name: 'Comments' })
    await expect(comments).toContainText('Nobody has commented on this claim.')
    const form = reviewer.getByRole('form', { name: 'Comment', exact: true })
    await form.getByRole('button', { name: 'Comment' }).click()
    await expect(form.getByRole('alert')).toContainText('One field needs another look.')
    const words = `@Mara Lindqvist, is ${title} the winter timetable?`
    await fillForm(form, { Comment: words })
    await form.getByRole('checkbox', { name: tomas.name }).check()
    await form.getByRole('button', { name: 'Comment' }).click()
    const thread = comments.getByRole('article', { name: 'Comment by Daniel Reyes' })
    await expect(thread).toContainText(words)
    await expect(thread).toContainText('Told: Mara Lindqvist, Tomas Okafor')

    const publisher = await openDesk(browser, tomas.email, publish)
    await expect(publisher.getByText('A comment on claim 1 is not resolved')).toBeVisible()
    await expect(publisher.getByRole('button', { name: 'Publish edition 1' })).toBeDisabled()

    const editor = await openDesk(browser, mara.email)
    await editor.getByRole('link', { name: /^Notifications: \d+ waits? for you$/ }).click()
    const notice = told(editor, wording)
    await expect(notice).toContainText(`Daniel Reyes mentioned you on claim 1: ${words}`)
    await expect(notice).toContainText('Unread')
    await notice.getByRole('button', { name: 'Open the claim' }).click()
    await expect(editor).toHaveURL(new RegExp(`${claim}#comments$`))

    const reply = editor.getByRole('form', { name: 'Reply to comment 1 by Daniel Reyes' })
    await reply.getByText('Reply', { exact: true }).first().click()
    await expect(reply.getByRole('checkbox', { name: daniel.name })).toBeChecked()
    await fillForm(reply, { 'Your reply': 'It is; the summer one comes in May.' })
    await reply.getByRole('button', { name: 'Reply' }).click()
    const replies = editor.getByRole('list', { name: 'Replies' })
    await expect(replies).toContainText('It is; the summer one comes in May.')
    await editor.getByRole('button', { name: 'Resolve' }).click()
    await expect(editor.getByText('1 resolved')).toBeVisible()
    await expect(editor.getByText(words, { exact: true })).toBeHidden()

    await publisher.goto(publish)
    await expect(publisher.getByRole('button', { name: 'Publish edition 1' })).toBeEnabled()
    await editor.goto('/desk/notifications')
    await expect(told(editor, wording)).not.toContainText('Unread')
    await expect(told(editor, wording).getByRole('link', { name: 'Open claim 1' })).toBeVisible()
  },
)

test(
  'a proposal is withdrawn from the list of one’s own, with a reason, and the claim is checked again',
  {
    tag: '@no-js',
  },
  async ({ browser }, { project }) => {
    const { wording } = await checkedClaim(`Withdrawn ferry, ${project.name}`, false)
    const page = await openDesk(browser, ines.email, '/desk/reviews')
    const own = page.getByRole('listitem').filter({ hasText: wording })
    await own.getByText('Withdraw your proposal').click()
    await fillForm(own.getByRole('form', { name: /^Withdraw proposal \d+$/ }), {
      'Why you take it back': 'The timetable is last year’s',
    })
    await own.getByRole('button', { name: 'Withdraw the proposal' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(wording)
    await expect(page.getByText('The proposed verdict was withdrawn')).toBeVisible()
    await expect(page.getByText('Withdrawn by Ines Varga: The timetable is last year’s')).toBeVisible()
    await expect(page.getByText('Checking', { exact: false }).first()).toBeVisible()
    await page.getByRole('link', { name: 'Propose a verdict' }).click()
    await expect(page.getByLabel(/^Rationale/)).toHaveValue('The timetable lists two [@e1].')
  },
)

test('what a page of notifications shows is read at once', { tag: '@no-js' }, async ({ browser }) => {
  const { wording } = await checkedClaim(`Read ferry ${crypto.randomUUID().slice(0, 8)}`, true)
  const page = await openDesk(browser, ines.email, '/desk/notifications')
  const both = told(page, wording)
  await expect(both).toHaveText([/Tomas Okafor signed off your verdict/, /Mara Lindqvist assigned claim 1/])
  await expect(both.getByText('Unread')).toHaveCount(2)
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(both.getByText('Unread')).toHaveCount(0)
  await expect(both).toHaveCount(2)
})

test('on a phone the head of the desk is two rows, and its menu opens for a finger and for keys', {
  tag: '@no-js',
}, async ({ browser }) => {
  const page = await openDesk(browser, mara.email, '/desk/articles')
  await page.setViewportSize({ width: 390, height: 800 })
  const header = page.getByRole('banner')
  const rows = await header.evaluate((element) => element.getBoundingClientRect().height)
  expect(rows).toBeLessThan(110)
  await expect(header.getByRole('link', { name: 'Policy' })).toBeHidden()
  await header.getByRole('link', { name: 'The Demo Gazette desk' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(header.getByRole('link', { name: 'Articles' })).toHaveAttribute('aria-current', 'page')
  for (const link of await header.getByRole('navigation').getByRole('link').all()) {
    const box = await link.boundingBox()
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
