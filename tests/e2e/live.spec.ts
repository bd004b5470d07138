import { type BrowserContext, expect, type Page } from '@playwright/test'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { by, versionOf } from '#db/seed/desk-of.ts'
import { rewordDraft } from '#domain/claim-draft.ts'
import { endSessionOf } from '#tests/support/cast-session.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const first = 'Bridges open at dawn.'
const theirs = 'Bridges open at six, Tomas writes.'
const yours = 'Bridges open at five, Mara writes.'
const kept = 'Somebody changed this while you were writing; yours is kept.'

const newClaim = () =>
  onDesk(async (db) => {
    const desk = await addTestArticle(db, {
      title: 'Bridges, seen live',
      text: 'Bridges open at dawn. Mostly.',
    })
    return (await desk.extract({ passage: 1, wording: first }, new Date())).claimId
  })

const assign = (claimId: string, who: typeof ines) =>
  onDesk((db) =>
    assignClaim(by(db, tomas, new Date()), {
      claimId,
      personId: who.id,
      dueAt: null,
      reason: 'Has time for it.',
    }),
  )

const reword = (claimId: string, wording: string) =>
  onDesk(async (db) => {
    const draft = {
      claimId,
      basedOn: await versionOf(db, claimId),
      wording,
      kind: 'fact',
    }
    await rewordClaim(by(db, tomas, new Date()), rewordDraft.parse(draft))
  })

/** The pages that were loaded anew without being opened anew, and the event streams that were opened. */
function asked(context: BrowserContext) {
  const counts = { refreshes: 0, streams: 0 }
  context.on('request', (request) => {
    if (request.method() !== 'GET') return
    if (new URL(request.url()).pathname === '/api/events') counts.streams++
    else if (request.headers().rsc) counts.refreshes++
  })
  return counts
}

/** Until the page hears of what happens, nothing that happens is a test of it. */
async function opened(page: Page, path: string) {
  // The stream of the page before is not this one's.
  await page.goto('about:blank')
  const streaming = page.waitForResponse((response) => response.url().includes('/api/events'))
  await page.goto(path)
  await streaming
}

test('a claim’s page follows what others do, and leaves what is open as it is', async ({ browser }) => {
  const claimId = await newClaim()
  const page = await openDesk(browser, mara.email)
  await opened(page, `/desk/claims/${claimId}`)
  const details = page.locator('details').filter({ hasText: 'Withdraw the claim' })
  await details.locator('summary').click()
  const reason = page.getByLabel('Why it is withdrawn')
  await reason.pressSequentially('Half a rea')
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(0)

  await assign(claimId, daniel)
  const assignment = page.getByRole('region', { name: 'Assignment' })
  await expect(assignment.getByText(daniel.name).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Updated just now' })).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await expect(reason).toBeFocused()
  await reason.pressSequentially('son')
  await expect(reason).toHaveValue('Half a reason')
  await expect(details).toHaveAttribute('open')
})

test('what is typed stays while somebody else saves, and both are compared', async ({ browser }) => {
  const claimId = await newClaim()
  const page = await openDesk(browser, mara.email)
  await opened(page, `/desk/claims/${claimId}/wording`)
  const form = page.getByRole('form', { name: 'Reword the claim' })
  await fillForm(form, { Wording: yours })
  await expect(form.getByText(kept)).toBeHidden()

  await reword(claimId, theirs)
  await expect(form.getByText(kept)).toBeVisible()
  await expect(page.getByText(theirs)).toBeVisible()
  await expect(field(form, 'Wording')).toHaveValue(yours)

  await form.getByRole('button', { name: 'Save the wording' }).click()
  const row = form.getByRole('alert').getByRole('row', { name: /^Wording/ })
  await expect(row.getByRole('cell')).toHaveText(['Wording', theirs, yours])
  await expect(form.getByText(kept)).toBeHidden()
  await form.getByRole('button', { name: 'Save the wording' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(yours)
})

test('a form that nobody touched starts from what is there now', async ({ browser }) => {
  const claimId = await newClaim()
  const page = await openDesk(browser, mara.email)
  await opened(page, `/desk/claims/${claimId}/wording`)
  const form = page.getByRole('form', { name: 'Reword the claim' })
  await field(form, 'Wording').focus()
  await reword(claimId, theirs)
  await expect(field(form, 'Wording')).toHaveValue(theirs)
  await expect(field(form, 'Wording')).toBeFocused()
  await expect(form.getByText(kept)).toBeHidden()
  await form.getByRole('radio', { name: 'Figure' }).check()
  await form.getByRole('button', { name: 'Save the wording' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(theirs)
})

test('words in a form that the page no longer has can be copied', async ({ browser }) => {
  const claimId = await newClaim()
  const page = await openDesk(browser, ines.email)
  await assign(claimId, ines)
  await opened(page, `/desk/claims/${claimId}`)
  const form = page.getByRole('form', { name: 'Hand back' })
  await form.getByText('Hand it back').first().click()
  await field(form, 'Why you hand it back').fill('I am in the mountains')
  await assign(claimId, daniel)
  await expect(form).toBeHidden()
  const rescued = page.getByRole('region', { name: 'What you had typed' })
  await expect(rescued.getByRole('textbox')).toHaveValue('I am in the mountains')
  await rescued.getByRole('button', { name: 'Close' }).click()
  await expect(rescued).toBeHidden()
})

test('two tabs share one stream, and the other takes it over', async ({ browser }) => {
  const claimId = await newClaim()
  const page = await openDesk(browser, mara.email)
  await opened(page, `/desk/claims/${claimId}`)
  const counts = asked(page.context())
  const other = await page.context().newPage()
  await other.goto(`/desk/claims/${claimId}`)
  await assign(claimId, daniel)
  for (const tab of [page, other]) await expect(tab.locator('#assignment')).toContainText(daniel.name)
  expect(counts.streams).toBe(0)

  const taken = other.waitForResponse((response) => response.url().includes('/api/events'))
  await page.close()
  await taken
  await assign(claimId, ines)
  await expect(other.locator('#assignment')).toContainText(ines.name)
  expect(counts.streams).toBe(1)
})

test('what one does oneself is shown once', async ({ browser }) => {
  const claimId = await newClaim()
  const page = await openDesk(browser, mara.email)
  await opened(page, `/desk/claims/${claimId}`)
  const form = page.getByRole('form', { name: 'Assign' })
  await fillForm(form, { 'Who is to check it': daniel.name })
  const counts = asked(page.context())
  await form.getByRole('button').click()
  await expect(page.locator('#assignment').getByText(daniel.name).first()).toBeVisible()
  const own = counts.refreshes
  // By the time that somebody else has opened the page, word of one's own doing is long there.
  const tomasPage = await openDesk(browser, tomas.email, `/desk/claims/${claimId}`)
  await expect(tomasPage.locator('#assignment')).toContainText(daniel.name)
  await reword(claimId, theirs)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(theirs)
  expect(counts.refreshes - own).toBe(1)
})

test('a session that ends elsewhere ends the stream, and costs no word', async ({ browser }) => {
  const claimId = await newClaim()
  const page = await openDesk(browser, mara.email)
  await opened(page, `/desk/claims/${claimId}/wording`)
  const form = page.getByRole('form', { name: 'Reword the claim' })
  await fillForm(form, { Wording: yours })
  await endSessionOf(page.context())
  await expect(page.getByRole('status').filter({ hasText: 'You are signed out' })).toBeVisible({
    timeout: 5_000,
  })
  const counts = asked(page.context())
  await reword(claimId, theirs)
  await page.bringToFront()
  await expect(field(form, 'Wording')).toHaveValue(yours)
  expect(counts).toEqual({ refreshes: 0, streams: 0 })
})
