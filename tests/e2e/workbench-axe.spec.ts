import { expect, type Page } from '@playwright/test'
import { ines, mara } from '#db/seed/cast.ts'
import { benchArticle, form, ready, select } from '#tests/support/bench-steps.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { complaintsOf, findings } from '#tests/support/judge-screens.ts'
import { test } from '#tests/support/test.ts'

test.describe.configure({ mode: 'parallel' })

const wide = { width: 1440, height: 900 }

/** Does it on a wide screen, and says what is wrong in each of the four shapes. */
async function judged(page: Page, doing: () => Promise<unknown>) {
  await page.setViewportSize(wide)
  await doing()
  return findings(page)
}

test('the bench in each of its states', async ({ browser }) => {
  test.setTimeout(600_000)
  const { path } = await benchArticle('Herons, judged', [
    { passage: 1, wording: 'Herons nest here.' },
    { passage: 2, wording: 'The mayor counted 40.', words: 'The mayor counted 40' },
  ])
  const page = await openDesk(browser, mara.email, path)
  const complaints = complaintsOf(page)
  await ready(page)
  const key = (name: string) => () => page.keyboard.press(name)
  const wrong = {
    reading: await judged(page, () => ready(page)),
    'words chosen': await judged(page, () => select(page, 'lovely', 'birds')),
    'sentence mode': await judged(page, async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('f')
    }),
    'several sentences': await judged(page, async () => {
      await page.keyboard.press('Home')
      await page.keyboard.press('Shift+J')
    }),
    'claims here': await judged(page, key('s')),
    'a new claim': await judged(page, async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('u')
      await page.keyboard.press('c')
      await expect(form(page)).toBeVisible()
    }),
    'set aside': await judged(page, async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('n')
      await expect(page.getByRole('form', { name: 'Set aside' })).toBeVisible()
    }),
    'one set aside': await judged(page, async () => {
      await page.keyboard.press('1')
      await expect(page.getByRole('status', { name: 'Bench', exact: true })).toContainText('Set aside: ')
      await page.keyboard.press('k')
    }),
  }
  expect({ ...wrong, complaints }).toEqual(nothing([...Object.keys(wrong), 'complaints']))
})

test('the bench of an article from right to left, of an empty one, and for a reviewer', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const path = await onDesk(async (db) => {
    const text = 'الترام يعمل في موعده. قالت البلدية إن 40 عربة جديدة ستصل في مايو.'
    const on = await addTestArticle(db, { title: 'الترام', text, language: 'ar' })
    await on.extract({ passage: 1, wording: 'الترام يعمل في موعده.' }, new Date())
    return `/desk/articles/${on.articleId}`
  })
  const { path: empty } = await benchArticle('Herons, judged empty')
  const page = await openDesk(browser, mara.email, path)
  const reviewer = await openDesk(browser, ines.email, path)
  const wrong = {
    'right to left': await judged(page, async () => {
      await ready(page)
      await page.keyboard.press('f')
      await page.keyboard.press('j')
    }),
    empty: await judged(page, async () => {
      await page.goto(empty)
      await ready(page)
    }),
    'a reviewer': await judged(reviewer, async () => {
      await ready(reviewer)
      await reviewer.keyboard.press('f')
    }),
  }
  expect(wrong).toEqual(nothing(Object.keys(wrong)))
})

const nothing = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, []]))
