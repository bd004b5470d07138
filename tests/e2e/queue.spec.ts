import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim } from '#db/seed/check-claim.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const wordings = ['Herons nest here.', 'Geese rest here.', 'Swans feed here.']

/** An article of this test alone with three claims; `assigned` of them, from the first on, are Ines’s. */
async function birds(assigned = 0) {
  const title = `Birds ${randomUUID().slice(0, 8)}`
  return onDesk(async (db) => {
    const desk = await addTestArticle(db, { title, text: wordings.join(' ') })
    const claims: string[] = []
    for (const [at, wording] of wordings.entries())
      claims.push((await desk.extract({ passage: at + 1, wording }, new Date())).claimId)
    for (const claimId of claims.slice(0, assigned))
      await assignClaim(desk.by(mara, new Date()), { claimId, personId: ines.id, dueAt: '2020-01-01T10:00' })
    return { title, articleId: desk.articleId, claims }
  })
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Your queue' }).getByRole('link', { name })
const rows = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

test('the queue is asked by its address: tabs, words, one article', { tag: '@no-js' }, async ({
  browser,
}) => {
  const { title, articleId } = await birds(2)
  const page = await openDesk(browser, ines.email)
  await expect(tab(page, 'Needs you')).toHaveAttribute('aria-current', 'page')
  const row = page.getByRole('listitem').filter({ hasText: title })
  await expect(row.first()).toContainText('Overdue by')
  await row.first().getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(`/desk?article=${articleId}`)
  await expect(rows(page)).toHaveText(wordings.slice(0, 2))
  await expect(tab(page, 'Needs you')).toHaveText('Needs you 2')
  const form = page.getByRole('form', { name: 'Filter' })
  await fillForm(form, { 'Words of the claim': 'GEESE', Kind: 'Fact' })
  await form.getByRole('button', { name: 'Filter' }).click()
  await expect(rows(page)).toHaveText(['Geese rest here.'])
  await tab(page, 'Due').click()
  await expect(page).toHaveURL(/show=due.*q=GEESE.*kind=fact.*article=/)
  await expect(rows(page)).toHaveText(['Geese rest here.'])
  await tab(page, 'New').click()
  await expect(page.getByText('No claim here is what the filters ask for.')).toBeVisible()
  await page.getByRole('link', { name: 'Clear the filters' }).click()
  await expect(page).toHaveURL('/desk?show=new')
  // Other tests make claims too, and the list shows the oldest first: more than this article's are there again.
  await expect(rows(page).nth(1)).toBeVisible()
})

test('an editor gives several new claims to one person', { tag: '@no-js' }, async ({ browser }) => {
  const { articleId } = await birds()
  const page = await openDesk(browser, mara.email, `/desk?show=new&article=${articleId}`)
  const form = page.getByRole('form', { name: 'Claims that nobody has' })
  const assign = form.getByRole('button', { name: 'Assign the ticked claims' })
  await fillForm(form, { 'Who is to check it': daniel.name, Due: '2031-05-01T10:00' })
  await assign.click()
  await expect(form.getByText('Tick at least one claim.')).toBeVisible()
  await expect(field(form, 'Who is to check it')).toHaveValue(daniel.id)
  await expect(field(form, 'Due')).toHaveValue('2031-05-01T10:00')
  for (const wording of ['Herons', 'Swans'])
    await form.getByRole('checkbox', { name: new RegExp(`^Tick claim \\d: ${wording}`) }).check()
  await fillForm(form, { Due: '2031-05-02T10:00' })
  await assign.click()
  await expect(form.getByRole('status')).toContainText('2 claims are now with Daniel Reyes.')
  await expect(rows(page)).toHaveText(['Geese rest here.'])
  await expect(form.getByRole('checkbox')).not.toBeChecked()
  const his = await openDesk(browser, daniel.email, `/desk?show=due&article=${articleId}`)
  await expect(rows(his)).toHaveText(['Herons nest here.', 'Swans feed here.'])
})

test('on the article all or none: who stands in the way is named, and the ticks stay', {
  tag: '@no-js',
}, async ({ browser }) => {
  const { articleId, claims } = await birds(1)
  const page = await openDesk(browser, mara.email, `/desk/articles/${articleId}`)
  const form = page.getByRole('form', { name: 'Assign several claims' })
  const ticks = form.getByRole('checkbox')
  await expect(ticks).toHaveCount(0)
  await form.getByRole('link', { name: 'Assign several claims' }).click()
  for (const at of [0, 1]) await ticks.nth(at).check()
  await fillForm(form, { 'Who is to check it': daniel.name })
  await form.getByRole('button', { name: 'Assign the ticked claims' }).click()
  const refusal = form.getByRole('alert')
  await expect(refusal).toContainText('Nothing was assigned, because 1 of the 2 claims cannot be.')
  await expect(refusal.getByRole('listitem')).toHaveText([
    'Claim 1 is with Ines Varga. Say why it goes to Daniel Reyes instead.',
  ])
  for (const [at, isTicked] of [true, true, false].entries())
    await expect(ticks.nth(at)).toBeChecked({ checked: isTicked })
  await fillForm(form, { 'Why somebody else gets them': 'He knows birds' })
  await form.getByRole('button', { name: 'Assign the ticked claims' }).click()
  await expect(form.getByRole('status')).toContainText('2 claims are now with Daniel Reyes.')
  const progress = page.getByRole('region', { name: 'Progress' })
  await expect(progress).toContainText('3 claims: 2 assigned, 1 unassigned')
  await expect(progress.getByRole('listitem')).toHaveText(['Daniel Reyes: 2 to check'])
  await page.goto(`/desk/claims/${claims[0]}`)
  await expect(page.getByText(/ended the assignment of Ines Varga: He knows birds\./)).toBeVisible()
})

test('a reviewer takes a claim and hands it back', { tag: '@no-js' }, async ({ browser }) => {
  const { articleId } = await birds()
  const page = await openDesk(browser, daniel.email, `/desk?show=new&article=${articleId}`)
  await expect(page.getByRole('button', { name: 'Assign the ticked claims' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Take it.*Geese/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Geese rest here.' })).toBeVisible()
  const assignment = page.getByRole('region', { name: 'Assignment' })
  await expect(assignment).toContainText('Daniel Reyes')
  await assignment.locator('summary', { hasText: 'Hand it back' }).click()
  const form = page.getByRole('form', { name: 'Hand back' })
  await form.getByRole('button', { name: 'Hand it back' }).click()
  await expect(form.getByText('Say why you hand it back')).toBeVisible()
  await fillForm(form, { 'Why you hand it back': 'I was there' })
  await form.getByRole('button', { name: 'Hand it back' }).click()
  await expect(assignment).toContainText('Nobody is assigned.')
  await expect(page.getByText(/Daniel Reyes handed it back: I was there\./)).toBeVisible()
  await page.getByRole('form', { name: 'Take' }).getByRole('button', { name: 'Take it' }).click()
  await expect(assignment).toContainText('Daniel Reyes')
})

test('high risk comes first, and editors see what is theirs to sign off', { tag: '@no-js' }, async ({
  browser,
}) => {
  const { articleId, claims } = await birds(2)
  const page = await openDesk(browser, tomas.email, `/desk/claims/${claims[1]}`)
  const risk = page.getByRole('form', { name: 'Risk' })
  await page.getByRole('link', { name: 'Risk: as usual' }).click()
  await risk.getByRole('button', { name: 'Mark as high risk' }).click()
  await expect(page.getByText('High risk', { exact: true })).toBeVisible()
  await expect(page.getByText(/marked it as high risk\./)).toBeVisible()
  const priority = page.getByRole('form', { name: 'Priority' })
  await page.getByRole('link', { name: 'Priority: normal' }).click()
  await fillForm(priority, { 'How soon it is wanted': 'Low priority' })
  await priority.getByRole('button', { name: 'Set the priority' }).click()
  await expect(page.getByText(/gave it low priority\./)).toBeVisible()
  const hers = await openDesk(browser, ines.email, `/desk?article=${articleId}`)
  await expect(rows(hers)).toHaveText(['Geese rest here.', 'Herons nest here.'])
  const unconfirmed = answer({ so: 'unconfirmed', rationale: 'Nobody counted.', missingSo: 'A count.' })
  const work = { editor: mara, reviewer: ines, evidence: [], answer: unconfirmed }
  await onDesk((db) => checkClaim(db, claims[2] ?? '', work, () => new Date()))
  await page.goto(`/desk?article=${articleId}`)
  const review = page.getByRole('listitem').filter({ hasText: 'Yours to sign off' })
  await expect(review).toContainText('Proposed by Ines Varga.')
  await hers.goto(`/desk?show=waiting&article=${articleId}`)
  await expect(rows(hers)).toHaveText(['Swans feed here.'])
})

test('articles are found by their words and by where they stand', { tag: '@no-js' }, async ({ browser }) => {
  const { title } = await birds()
  const page = await openDesk(browser, mara.email, '/desk/articles')
  const form = page.getByRole('form', { name: 'Search articles' })
  await fillForm(form, { 'Words of the title or the outlet': title.toUpperCase() })
  await form.getByRole('button', { name: 'Search' }).click()
  await expect(rows(page)).toHaveText([title])
  const where = page.getByRole('navigation', { name: 'Where they stand' })
  await where.getByRole('link', { name: 'In work' }).click()
  await expect(rows(page)).toHaveText([title])
  await where.getByRole('link', { name: 'Ready to publish' }).click()
  await expect(page.getByText('No article is what you look for.')).toBeVisible()
  await page.getByRole('link', { name: 'Show all articles' }).click()
  await expect(page).toHaveURL('/desk/articles')
})
