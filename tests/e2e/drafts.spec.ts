import { expect, type Page } from '@playwright/test'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { demoPassword, ines, mara, tomas } from '#db/seed/cast.ts'
import { endSessionOf, signInAs } from '#tests/support/cast-session.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { hydrated } from '#tests/support/hydrated.ts'
import { test } from '#tests/support/test.ts'

const rationale = 'The harbour keeps no log.\n\nThree ferries left late.'

const newClaim = () =>
  onDesk(async (db) => {
    const desk = await addTestArticle(db, { title: 'Ferries, kept', text: 'Ferries left late. Often.' })
    const { claimId } = await desk.extract({ passage: 1, wording: 'Ferries left late.' }, new Date())
    await assignClaim(desk.by(mara, new Date()), { claimId, personId: ines.id, dueAt: null })
    return claimId
  })

const verdictForm = (page: Page) => page.getByRole('form', { name: 'Propose a verdict' })
const isBack = /^What you typed at \d\d:\d\d is back\.$/

/** What this browser keeps of anybody, by the names it is kept under. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('stet:draft:')))

async function typeVerdict(page: Page) {
  await fillForm(verdictForm(page), { 'Is it so?': 'Disputed', Rationale: rationale, 'In short': 'Late.' })
}

test('what is typed survives a reload and a closed window, until it is sent', async ({ browser }) => {
  const claimId = await newClaim()
  const path = `/desk/claims/${claimId}/verdict`
  const page = await openDesk(browser, ines.email, path)
  await typeVerdict(page)
  // At once: leaving the page keeps it, not only the pause after the last key.
  await page.reload()
  const form = verdictForm(page)
  await expect(form.getByText(isBack)).toBeVisible()
  await expect(field(form, 'In short')).toHaveValue('Late.')
  await expect(field(form, 'Rationale')).toHaveValue(rationale)
  await expect(form.getByRole('radio', { name: 'Disputed' })).toBeChecked()
  await expect.poll(() => kept(page)).toHaveLength(1)

  const other = await page.context().newPage()
  await page.close()
  await other.goto(path)
  const again = verdictForm(other)
  await expect(field(again, 'Rationale')).toHaveValue(rationale)
  await fillForm(again, { 'In short': 'Late, and often.' })
  await again.getByRole('button', { name: 'Propose the verdict' }).click()
  await expect(again.getByRole('alert')).toBeVisible()
  await other.reload()
  await expect(field(verdictForm(other), 'In short')).toHaveValue('Late, and often.')

  await fillForm(verdictForm(other), {
    'Is it so?': 'Unconfirmed',
    'What is missing for “Is it so?”': 'The log.',
  })
  await verdictForm(other).getByRole('button', { name: 'Propose the verdict' }).click()
  await expect(other).toHaveURL(new RegExp(`/desk/claims/${claimId}(#.*)?$`))
  await expect.poll(() => kept(other)).toEqual([])
})

test('a draft is discarded by its button, and by typing back what was there', async ({ browser }) => {
  const claimId = await newClaim()
  const page = await openDesk(browser, mara.email, `/desk/claims/${claimId}/wording`)
  const form = page.getByRole('form', { name: 'Reword the claim' })
  await fillForm(form, { Wording: 'Ferries left very late.' })
  await page.reload()
  await expect(field(form, 'Wording')).toHaveValue('Ferries left very late.')
  await form.getByRole('button', { name: 'Discard it' }).click()
  await expect(field(form, 'Wording')).toHaveValue('Ferries left late.')
  await expect(form.getByText(isBack)).toHaveCount(0)
  await page.reload()
  await expect(field(form, 'Wording')).toHaveValue('Ferries left late.')

  await fillForm(form, { Wording: 'Ferries left early.' })
  await expect.poll(() => kept(page)).toHaveLength(1)
  await fillForm(form, { Wording: 'Ferries left late.' })
  await expect.poll(() => kept(page)).toEqual([])
})

test('a draft of an older version says so, and is refused with both shown', async ({ browser }) => {
  const claimId = await newClaim()
  const page = await openDesk(browser, mara.email, `/desk/claims/${claimId}/wording`)
  const form = page.getByRole('form', { name: 'Reword the claim' })
  await fillForm(form, { Wording: 'Ferries left late, Mara writes.' })
  await expect.poll(() => kept(page)).toHaveLength(1)
  await page.goto('about:blank')
  const tomasPage = await openDesk(browser, tomas.email, `/desk/claims/${claimId}/wording`)
  const theirs = tomasPage.getByRole('form', { name: 'Reword the claim' })
  await fillForm(theirs, { Wording: 'Ferries left late, Tomas writes.' })
  await theirs.getByRole('button', { name: 'Save the wording' }).click()
  await expect(tomasPage.getByRole('heading', { level: 1 })).toContainText('Tomas writes')

  await page.goto(`/desk/claims/${claimId}/wording`)
  await expect(form.getByText('Somebody changed this while you were writing; yours is kept.')).toBeVisible()
  await expect(field(form, 'Wording')).toHaveValue('Ferries left late, Mara writes.')
  await form.getByRole('button', { name: 'Save the wording' }).click()
  await expect(form.getByRole('row', { name: /^Wording/ }).getByRole('cell')).toHaveText([
    'Wording',
    'Ferries left late, Tomas writes.',
    'Ferries left late, Mara writes.',
  ])
})

test('over an ended session the words that were sent come back, and the draft waits behind them', async ({
  browser,
}) => {
  const claimId = await newClaim()
  const path = `/desk/claims/${claimId}/verdict`
  const page = await openDesk(browser, ines.email, path)
  await typeVerdict(page)
  await endSessionOf(page.context())
  await verdictForm(page).getByRole('button', { name: 'Propose the verdict' }).click()
  const signIn = page.getByRole('form', { name: 'Sign in' })
  await fillForm(signIn, { 'E-mail address': ines.email, Password: demoPassword })
  await signIn.getByRole('button', { name: 'Sign in' }).click()
  const form = verdictForm(page)
  await expect(form.getByRole('alert')).toContainText('Your session had ended. What you typed is back')
  await hydrated(page)
  await expect(form.getByText(isBack)).toHaveCount(0)
  await expect(field(form, 'Rationale')).toHaveValue(rationale)
  await page.goto(path)
  await expect(form.getByText(isBack)).toBeVisible()
  await expect(field(form, 'Rationale')).toHaveValue(rationale)
})

test('two people at one browser never see each other’s words', async ({ browser }) => {
  const claimId = await newClaim()
  const path = `/desk/claims/${claimId}/verdict`
  const page = await openDesk(browser, ines.email, path)
  await typeVerdict(page)
  await expect.poll(() => kept(page)).toHaveLength(1)
  // Her session is gone without her signing out; his begins.
  await page.context().clearCookies()
  await signInAs(page.context(), mara.email)
  await page.goto(path)
  const form = verdictForm(page)
  await expect(field(form, 'Rationale')).toHaveValue('')
  await expect(form.getByText(isBack)).toHaveCount(0)
  await fillForm(form, { Rationale: 'Mara’s own words.' })
  await expect.poll(() => kept(page)).toHaveLength(2)

  await page.context().clearCookies()
  await signInAs(page.context(), ines.email)
  await page.goto(path)
  await expect(field(form, 'Rationale')).toHaveValue(rationale)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in$/)
  expect(await kept(page)).toEqual([expect.stringContaining(mara.id)])
})

test('what is older than two weeks, or no draft at all, goes', async ({ browser }) => {
  const claimId = await newClaim()
  const path = `/desk/claims/${claimId}/verdict`
  const page = await openDesk(browser, ines.email, path)
  await typeVerdict(page)
  await expect.poll(() => kept(page)).toHaveLength(1)
  await page.evaluate((days) => {
    const [name = ''] = Object.keys(localStorage)
    const draft = JSON.parse(localStorage.getItem(name) ?? '{}')
    localStorage.setItem(name, JSON.stringify({ ...draft, at: Date.now() - days * 86_400_000 }))
    localStorage.setItem(`${name}-broken`, '{')
  }, 15)
  await page.goto(path)
  await expect(field(verdictForm(page), 'Rationale')).toHaveValue('')
  await expect.poll(() => kept(page)).toEqual([])
})

test('a claim that was being written on the bench is gone on with after a reload', async ({ browser }) => {
  const article = await onDesk(async (db) => {
    const desk = await addTestArticle(db, {
      title: 'Ferries on the bench',
      text: 'Ferries left late. Often.',
    })
    return `/desk/articles/${desk.articleId}`
  })
  const page = await openDesk(browser, mara.email, article)
  await hydrated(page)
  await page.keyboard.press('f')
  await page.keyboard.press('c')
  const form = page.getByRole('form', { name: 'Make a claim' })
  await fillForm(form, { Wording: 'Most ferries left late in May.' })
  await page.reload()
  const waiting = page.getByRole('region', { name: 'Claims that you were writing' })
  await expect(waiting).toContainText('Most ferries left late in May.')
  await waiting.getByRole('button', { name: 'Go on with it' }).click()
  await expect(form.getByText(isBack)).toBeVisible()
  await expect(field(form, 'Wording')).toHaveValue('Most ferries left late in May.')
  await form.getByRole('button', { name: /^Make the claim/ }).click()
  await expect(page.getByRole('region', { name: 'Claims, 1' })).toContainText(
    'Most ferries left late in May.',
  )
  await expect.poll(() => kept(page)).toEqual([])
})
