import { expect, type Page } from '@playwright/test'
import postgres from 'postgres'
import { databaseOn } from '#db/client.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { takeUpPassages } from '#db/commands/take-up-passages.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { mara, tomas } from '#db/seed/cast.ts'
import { by, versionOf } from '#db/seed/desk-of.ts'
import { bench, benchOf } from '#tests/support/bench.ts'
import { signInAs } from '#tests/support/cast-session.ts'
import { addTestArticle } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { runningFront } from '#tests/support/sign-in.ts'
import { test } from '#tests/support/test.ts'

const owner = postgres(runningFront().databaseUrl, { max: 2, onnotice: () => {} })
const db = databaseOn(owner)
const as = (who: typeof mara) => by(db, who, new Date())
const version = (claimId: string) => versionOf(db, claimId)
const { move, split, merge } = bench({ owner, db, as, version })

test.afterAll(() => owner.end())

const text = 'Trams ran on time. Ferries ran late. It was a lovely day. The harbour was full.'

/** An article to which everything was done that the bench can do, and how its bench stood before each step. */
async function muchDone() {
  const on = await addTestArticle(db, { title: 'Trams, taken back', text })
  const { articleId } = on
  const before: unknown[] = []
  const step = async <T>(run: () => Promise<T>): Promise<T> => {
    before.push(await benchOf(owner, articleId))
    return run()
  }
  const about = async (claimId: string) => ({ claimId, basedOn: await version(claimId) })
  const extract = (passage: number, wording: string) =>
    step(() => on.extract({ passage, wording }, new Date()))
  const first = await extract(1, 'Trams ran on time in May.')
  const second = await extract(2, 'Ferries ran late in May.')
  await step(async () =>
    rewordClaim(as(mara), {
      ...{ ...(await about(first.claimId)), wording: 'The trams ran.', kind: 'fact', dueOn: null, hops: [] },
    }),
  )
  await step(() => move(second.claimId, 'Ferries ran'))
  const halves = await step(() => split(first.claimId, 'Trams ran', 'on time'))
  await step(() => merge([halves.claimIds[1] ?? '', second.claimId]))
  await step(async () =>
    withdrawClaim(as(mara), { ...(await about(halves.claimIds[0] ?? '')), reason: 'Twice' }),
  )
  await step(() => on.setAside(3, 'opinion', new Date(), 'A wish'))
  const passageIds = [on.passages[2]?.id ?? '']
  await step(() => takeUpPassages(as(mara), { articleId, passageIds }))
  return { articleId, before, path: `/desk/articles/${articleId}` }
}

const steps = [
  ...['made claim 1', 'made claim 2', 'reworded claim 1', 'moved the words of claim 2', 'split claim 1'],
  ...['merged claims 4 and 2', 'withdrew claim 3', 'set passage 3 aside', 'took passage 3 up again'],
]

const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo: / })

test('z takes everything back, one step after the other, and says what', async ({ browser }) => {
  const { articleId, before, path } = await muchDone()
  const page = await openDesk(browser, mara.email, path)
  for (const what of steps.toReversed()) {
    await expect(undoButton(page)).toHaveText(`Undo: ${what}`)
    await page.keyboard.press('z')
    await expect(page.getByRole('status', { name: 'Bench' })).toHaveText(`Undone: ${what}.`)
    expect(await benchOf(owner, articleId)).toEqual(before.pop())
  }
  await expect(undoButton(page)).toHaveCount(0)
})

test('the button does what the key does, and a page asked for anew offers the step before', async ({
  browser,
}) => {
  const { articleId, before, path } = await muchDone()
  const page = await openDesk(browser, mara.email, path)
  await undoButton(page).click()
  await expect(page.getByRole('status', { name: 'Bench' })).toHaveText('Undone: took passage 3 up again.')
  expect(await benchOf(owner, articleId)).toEqual(before.at(-1))
  await page.goto(path)
  await expect(undoButton(page)).toHaveText('Undo: set passage 3 aside')
})

test('without a script the article’s page takes everything back too, and says what', async ({ browser }) => {
  const { articleId, before, path } = await muchDone()
  const context = await browser.newContext({ javaScriptEnabled: false })
  await signInAs(context, mara.email)
  const page = await context.newPage()
  await page.goto(path)
  for (const what of steps.toReversed()) {
    await page.getByRole('button', { name: `Undo: ${what}` }).click()
    await expect(page.getByRole('form', { name: 'Undo' })).toContainText(`Undone: ${what}.`)
    expect(await benchOf(owner, articleId)).toEqual(before.pop())
  }
  await expect(undoButton(page)).toHaveCount(0)
})

test('what a colleague did meanwhile is not run over: the page says who did what', async ({ browser }) => {
  const { articleId, path } = await muchDone()
  const page = await openDesk(browser, mara.email, path)
  await expect(undoButton(page)).toBeVisible()
  const [aside] = await owner`select id from passage where position = 3 and revision_id =
    (select id from revision where article_id = ${articleId})`
  const late = { articleId, passageIds: [aside?.id], reason: 'context' as const, note: null }
  await page.route('**/api/events', (route) => route.abort())
  await setAsidePassages(as(tomas), late)
  await undoButton(page).click()
  await expect(page.getByRole('form', { name: 'Undo' })).toContainText(`${tomas.name} set passage 3 aside`)
})
