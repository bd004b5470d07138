import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { addAlias } from '#db/commands/add-alias.ts'
import { hop } from '#db/schema/claim.ts'
import { mara } from '#db/seed/cast.ts'
import { by } from '#db/seed/desk-of.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { chainForm } from '#tests/support/chain-form.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

/** A passage that nobody has claimed, and a source of this test alone that the desk knows by two names. */
async function passageWithSource() {
  const mark = randomUUID().slice(0, 6)
  const [name, alias] = [`Harbour Wire ${mark}`, `HW ${mark}`]
  const path = await onDesk(async (db) => {
    const desk = await addTestArticle(db, {
      title: `Trams, ${mark}`,
      text: 'Trams ran on time. Ferries did not.',
    })
    const hops = [hopDraft(name, 'agency')]
    const { claimId } = await desk.extract({ passage: 2, wording: 'Ferries were late.', hops }, new Date())
    const [row] = await db.select({ sourceId: hop.sourceId }).from(hop).where(eq(hop.claimId, claimId))
    await addAlias(by(db, mara, new Date()), { subjectId: row?.sourceId ?? '', alias })
    return `/desk/articles/${desk.articleId}/passages/${desk.passages[0]?.id}`
  })
  return { path, name, alias }
}

async function openForm(browser: Browser, path: string): Promise<[Page, Locator]> {
  const page = await openDesk(browser, mara.email, path)
  return [page, page.getByRole('form', { name: 'Make a claim' })]
}

test('a chain is typed row by row, refused beside its row, and saved', { tag: '@no-js' }, async ({
  browser,
}) => {
  const { path, name, alias } = await passageWithSource()
  const [page, form] = await openForm(browser, path)
  await fillForm(form, {
    Wording: 'Trams ran on time in 2025.',
    Kind: 'Fact',
    ...chainForm('a driver', 'Anonymous, described', { cue: 'said', hedge: 'reportedly' }),
    ...chainForm('', 'News agency', { cue: 'carried' }, 2),
  })
  await form.getByRole('button', { name: 'Make the claim' }).click()
  await expect(form.getByRole('alert')).toContainText('One field needs another look.')
  await expect(field(form, 'Who, hop 2')).toHaveAccessibleDescription('Name or describe whoever it was.')
  await expect(field(form, 'Who, hop 1')).toHaveValue('a driver')
  await expect(field(form, 'Hedge, hop 1')).toHaveValue('reportedly')

  await fillForm(form, { 'Who, hop 2': alias })
  await form.getByRole('button', { name: 'Make the claim' }).click()
  await page.getByRole('link', { name: 'Trams ran on time in 2025.' }).first().click()
  // The alias is the source that it stands for.
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('“carried”')
  await page.getByRole('link', { name: 'Reword the claim' }).click()
  const reword = page.getByRole('form', { name: 'Reword the claim' })
  await expect(field(reword, 'What they are, hop 1')).toHaveValue('anonymous')
  await expect(field(reword, 'Who, hop 2')).toHaveValue(name)
})

test('hops are put in order by keyboard: the focus stays on the hop, and each step is said', async ({
  browser,
}) => {
  const { path, name, alias } = await passageWithSource()
  const [page, form] = await openForm(browser, path)
  const chain = form.getByRole('list', { name: 'Who had it from whom' })
  await expect(form.getByText('The article itself speaks.', { exact: true })).toBeVisible()

  await field(form, 'Who, hop 1').fill('a driver')
  await expect(chain.getByRole('listitem')).toHaveText([/^a driver\s·\sperson/, /^The article/])
  await form.getByRole('button', { name: 'Add a hop' }).press('Enter')
  await expect(field(form, 'Who, hop 2')).toBeFocused()
  await expect(form.getByRole('status')).toHaveText('Hop 2 is added.')
  await page.keyboard.type(alias)
  await expect(form.locator(`datalist option[value="${alias}"][label="${name}"]`)).toBeAttached()
  // What the desk knows of a source is shown once its name is typed out.
  await expect(field(form, 'What they are, hop 2')).toHaveValue('agency')

  await form.getByRole('button', { name: 'Earlier hop 2' }).press('Enter')
  await expect(form.getByRole('status')).toHaveText(`${alias} is now hop 1 of 2.`)
  await expect(field(form, 'Who, hop 1')).toHaveValue(alias)
  await expect(form.getByRole('button', { name: 'Later hop 1' })).toBeFocused()
  await expect(chain.getByRole('listitem')).toHaveText([new RegExp(`^${alias}`), /^a driver/, /^The article/])
  await page.keyboard.press('Enter')
  await expect(form.getByRole('button', { name: 'Earlier hop 2' })).toBeFocused()
  await expect(field(form, 'Who, hop 2')).toHaveValue(alias)

  await field(form, 'What they are, hop 1').selectOption({ label: 'Anonymous, described' })
  await expect(chain).toContainText('The weakest hop: nobody can be asked.')
  await form.getByRole('button', { name: 'Remove hop 1' }).press('Enter')
  await expect(form.getByRole('status')).toHaveText('a driver is removed.')
  await expect(field(form, 'Who, hop 1')).toBeFocused()
  await expect(field(form, 'Who, hop 1')).toHaveValue(alias)
  await field(form, 'Hedge, hop 1').fill('reportedly')
  await expect(chain).toContainText('The weakest hop: the article itself keeps its distance.')
})
