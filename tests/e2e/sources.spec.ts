import { expect } from '@playwright/test'
import type { Database } from '#db/client.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { ines, mara } from '#db/seed/cast.ts'
import { versionOf } from '#db/seed/desk-of.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { observation } from '#tests/support/drafts.ts'
import { field, fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

/** An article with one claim on each source of this test, which are made by attaching their evidence. */
async function articleOn(db: Database, title: string, sources: readonly string[]) {
  const desk = await addTestArticle(db, { title, text: sources.map(() => 'Trams ran.').join(' ') })
  for (const [index, sourceName] of sources.entries()) {
    const { claimId } = await desk.extract(
      { passage: index + 1, wording: `${sourceName} is right.` },
      new Date(),
    )
    const piece = observation({
      sourceName,
      sourceKind: 'agency',
      reliability: 'B',
      title: `By ${sourceName}`,
    })
    const basedOn = await versionOf(db, claimId)
    await attachEvidence(desk.by(mara, new Date()), { claimId, basedOn, ...piece })
  }
  return desk.articleId
}

test('an editor finds a source, grades it and names it anew', { tag: '@no-js' }, async ({ browser }) => {
  // Both kinds of browser work on one desk, perhaps at once.
  const kind = test.info().project.name
  const [agency, rival] = [`Quay Agency ${kind}`, `Quay Rival ${kind}`]
  await onDesk((db) => articleOn(db, `Trams by the ${agency}`, [agency, rival]))
  const page = await openDesk(browser, mara.email, '/desk/sources')
  const find = page.getByRole('form', { name: 'Find sources' })
  await fillForm(find, { 'Name or alias': `uay agency ${kind}`, Kind: 'News agency', Reliability: 'B' })
  await find.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL(/q=uay\+agency/)
  const row = page.getByRole('row', { name: new RegExp(`^${agency}`) })
  await expect(row).toContainText('B, usually reliable')
  await expect(page.getByRole('row')).toHaveCount(2)
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: agency })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What rests on it' })).toContainText('Gives e1')

  await page.getByText('Grade its record').click()
  const grade = page.getByRole('form', { name: 'Grade the source' })
  await grade.getByRole('button', { name: 'Grade it' }).click()
  await expect(grade.getByRole('alert')).toContainText('One field needs another look.')
  const reason = 'What in its record speaks for it'
  await fillForm(grade, { 'Its record': 'F', [reason]: 'New owners, no record yet' })
  await grade.getByRole('button', { name: 'Grade it' }).click()
  const record = page.getByRole('region', { name: 'Reliability' })
  await expect(record.getByRole('listitem').first()).toContainText('F, reliability cannot be judged')
  await expect(page.getByRole('region', { name: 'History' })).toContainText(
    `graded the source ${agency} as F: New owners, no record yet.`,
  )

  const naming = page.getByRole('form', { name: 'Add a name' })
  await fillForm(naming, { 'Another name': rival })
  await naming.getByRole('button', { name: 'Add the name' }).click()
  await expect(naming.getByRole('alert')).toContainText(
    `another source, ${rival}. If both are the same, merge`,
  )
  await expect(field(naming, 'Another name')).toHaveValue(rival)
  await fillForm(naming, { 'Another name': `Кей ${kind}` })
  await naming.getByRole('button', { name: 'Add the name' }).click()
  const names = page.getByRole('region', { name: 'Other names' })
  await names.getByRole('button', { name: `Take off Кей ${kind}` }).click()
  await expect(names).toContainText('It has no other name on this desk.')
})

test('a merge shows what it does, refuses what changed meanwhile, and leads to the target', async ({
  browser,
}) => {
  await onDesk((db) => articleOn(db, 'Trams by the Dock Wires', ['Dock Wire', 'Dock Wires']))
  const page = await openDesk(browser, mara.email, '/desk/sources?q=dock+wire')
  await page.getByRole('link', { name: 'Dock Wire', exact: true }).click()
  const address = page.url()
  await page.getByRole('link', { name: 'Merge it into another source' }).click()
  await page.getByRole('link', { name: 'Preview merging into Dock Wires' }).click()
  await expect(page.getByRole('region', { name: 'Claims that change, 1' })).toContainText(
    'Dock Wire is right.',
  )
  await onDesk((db) => articleOn(db, 'More trams', ['Dock Wire']))
  const form = page.getByRole('form', { name: 'Merge' })
  await form.getByRole('button', { name: 'Merge Dock Wire into Dock Wires' }).click()
  await expect(form.getByRole('alert')).toContainText('What this merge does changed after you looked')
  await expect(page.getByRole('region', { name: 'Claims that change, 2' })).toBeVisible()
  await form.getByRole('button', { name: 'Merge Dock Wire into Dock Wires' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dock Wires' })).toBeVisible()
  await expect(page.getByText(/^Dock Wire was merged into it by Mara Lindqvist/)).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: 'Dock Wires' })).toBeVisible()
  await page.goto('/desk/sources?q=dock+wire')
  await expect(page.getByRole('row')).toHaveCount(2)
})

test('a party is marked on the article and unmarked on the source’s page', async ({ browser }) => {
  const articleId = await onDesk((db) => articleOn(db, 'Trams by a party', ['Pier Ministry']))
  const page = await openDesk(browser, mara.email, `/desk/articles/${articleId}`)
  const parties = page.getByRole('region', { name: 'Parties' })
  await parties.getByText('Mark a source as a party').click()
  const form = parties.getByRole('form', { name: 'Mark a party' })
  await fillForm(form, { Source: 'Pier Nobody', 'What its own cause is': 'Its own trams' })
  await form.getByRole('button', { name: 'Mark as a party' }).click()
  await expect(form.getByRole('alert')).toContainText('The desk knows no source called Pier Nobody.')
  await expect(field(form, 'What its own cause is')).toHaveValue('Its own trams')
  await fillForm(form, { Source: 'pier ministry' })
  await form.getByRole('button', { name: 'Mark as a party' }).click()
  await parties.getByRole('link', { name: 'Pier Ministry' }).click()
  const articles = page.getByRole('region', { name: 'Party to articles' })
  await expect(articles).toContainText('Its own trams')
  await articles.getByRole('button', { name: 'No longer a party: Trams by a party' }).click()
  await expect(articles).toContainText('It is a party in no article')

  const reviewers = await openDesk(browser, ines.email, page.url())
  await expect(reviewers.getByText('Editors mark parties.')).toBeVisible()
  for (const name of ['Grade the source', 'Add a name', 'Mark as a party'])
    await expect(reviewers.getByRole('form', { name })).toHaveCount(0)
})
