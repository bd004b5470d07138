import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page } from '@playwright/test'
import { ines, mara, ruth } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence } from '#db/seed/check-claim.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { fillForm } from '#tests/support/fill-form.ts'
import { invite, join, signInBy } from '#tests/support/people-steps.ts'
import { test } from '#tests/support/test.ts'

const password = 'seven gulls over the old harbour'
const wording = 'The lighthouse was lit on 4 May 1871.'

/** An article of Mara’s with one claim, on which Ines has proposed a verdict. */
const proposed = (title: string) =>
  onDesk(async (db) => {
    const desk = await addTestArticle(db, { title, text: wording })
    const { claimId } = await desk.extract({ passage: 1, wording }, new Date())
    const found = [
      evidence({ title: 'The keeper’s log', shows: 'Its first entry.', pin: '4 May 1871: lit.' }),
    ]
    const verdict = answer({ rationale: 'The log of the keeper says it [@e1].' })
    await checkClaim(
      db,
      claimId,
      { editor: mara, reviewer: ines, evidence: found, answer: verdict },
      () => new Date(),
    )
    return { claim: `/desk/claims/${claimId}`, publish: `/desk/articles/${desk.articleId}/publish` }
  })

test('an editor who was just invited signs off, and readers learn the name when they agree', {
  tag: '@no-js',
}, async ({ browser }) => {
  test.setTimeout(150_000)
  const tag = randomUUID().slice(0, 6)
  const [title, vera] = [`The lighthouse ${tag}`, { email: `vera.${tag}@desk.example`, name: `Vera ${tag}` }]
  const { claim, publish } = await proposed(title)
  const admin = await openDesk(browser, ruth.email)
  const marasPage = await openDesk(browser, mara.email, claim)
  await test.step('Mara, who made the claim, cannot sign it off', () => refused(marasPage))

  const link = await test.step('Ruth invites', () => invite(admin, { ...vera, role: 'Editor' }))
  const page = await (await browser.newContext()).newPage()
  await test.step('Vera joins in a browser of her own and signs in', async () => {
    await join(page, link, password)
    await signInBy(page, vera.email, password)
    await expect(page.getByRole('heading', { level: 1, name: 'Your queue' })).toBeVisible()
  })
  await test.step('she finds what waits for her, and signs it off', () => signOff(page, title, vera.name))

  const history = (of: Page) => of.getByRole('region', { name: 'History' }).getByRole('listitem')
  await test.step('the claim’s history and the account’s name her', async () => {
    await marasPage.goto(claim)
    await expect(history(marasPage).filter({ hasText: vera.name })).toContainText('signed the verdict off.')
    await admin.goto('/desk/people')
    await expect(admin.getByRole('region', { name: 'Open invitations' })).not.toContainText(vera.email)
    await admin.getByRole('link', { name: vera.name, exact: true }).click()
    const account = admin.getByRole('region', { name: 'History of the account' })
    await expect(account.getByRole('listitem')).toHaveText([
      new RegExp(`${vera.name} joined as editor\\.`),
      new RegExp(`${ruth.name} invited ${vera.name} \\(${vera.email}\\) as editor\\.`),
    ])
  })

  const address = await test.step('Mara publishes: readers see her role alone', async () => {
    await marasPage.goto(publish)
    await marasPage.getByRole('button', { name: 'Publish edition 1' }).click()
    await expect(marasPage).toHaveURL(/\/checks\/[^/]+$/)
    const { pathname } = new URL(marasPage.url())
    await signedInPublic(browser, `${pathname}/1`, /^Editor, who edited nothing of this claim/, vera.name)
    return pathname
  })
  await test.step('she agrees to be named: the next edition does, the first does not', async () => {
    await page.goto('/desk/account')
    await page.getByRole('checkbox', { name: 'Name me on public pages' }).check()
    const consent = page.getByRole('form', { name: 'Being named in public' })
    await consent.getByRole('button', { name: 'Save' }).click()
    await expect(consent.getByRole('status')).toContainText('from the next edition on you are named')
    await marasPage.goto(publish)
    const form = marasPage.getByRole('form', { name: 'Publish' })
    const why = {
      'What kind of change is it?': 'Clarification',
      'Why? Readers see this for good.': 'Who signed.',
    }
    await fillForm(form, why)
    await form.getByRole('button', { name: 'Publish edition 2' }).click()
    await expect(marasPage).toHaveURL(new RegExp(`${address}$`))
    await signedInPublic(browser, `${address}/1`, new RegExp(`^${vera.name}, editor, who edited nothing`))
    await signedInPublic(browser, `${address}/editions/1/1`, /^Editor, who edited nothing/, vera.name)
  })
})

async function refused(page: Page) {
  const button = page.getByRole('button', { name: 'Sign off' })
  await expect(button).toBeDisabled()
  await expect(button).toHaveAccessibleDescription(/another editor has to sign it off/)
}

async function signOff(page: Page, title: string, name: string) {
  await page.locator('summary', { hasText: 'Filter' }).click()
  const filter = page.getByRole('form', { name: 'Filter' })
  await fillForm(filter, { 'Words of the claim': wording })
  await filter.getByRole('button', { name: 'Filter' }).click()
  const row = page.getByRole('listitem').filter({ hasText: title })
  await expect(row).toContainText(`Proposed by ${ines.name}.`)
  await row.getByRole('link', { name: wording }).click()
  await expect(page.getByRole('article', { name: 'Proposed verdict' })).toContainText('The log of the keeper')
  await page.getByRole('button', { name: 'Sign off' }).click()
  await expect(page.getByRole('button', { name: 'Sign off' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'History' })).toContainText(name)
}

/** What a reader without an account is told of who signed a claim off; `hidden` stands nowhere on the page. */
async function signedInPublic(browser: Browser, address: string, told: RegExp, hidden?: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address)
  const method = page.getByRole('region', { name: 'How it was checked' })
  await expect(method.getByRole('definition').filter({ hasText: 'who edited nothing' })).toHaveText(told)
  if (hidden) expect(await page.content()).not.toContain(hidden)
  await context.close()
}
