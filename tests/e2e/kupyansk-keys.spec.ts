import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { findArticle } from '#db/queries/find-article.ts'
import { listHops } from '#db/queries/list-hops.ts'
import { mara } from '#db/seed/cast.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { asideDigits, type KeyedStep, keyedArticle } from '#tests/support/keyed-article.ts'
import { test } from '#tests/support/test.ts'

/** So many keys a claim at most: each that goes down counts, those of its wording and Shift and Ctrl too. */
const KEYS_A_CLAIM = 90

/** A keyboard that counts what goes down. */
function counting(page: Page) {
  let keys = 0
  return {
    press: async (chord: string) => {
      keys += chord.split('+').length
      await page.keyboard.press(chord)
    },
    type: async (words: string) => {
      keys += words.length + (words.match(/[A-Z:?!"()]/g)?.length ?? 0)
      await page.keyboard.type(words)
    },
    count: () => keys,
  }
}

type Keyboard = ReturnType<typeof counting>
type ClaimStep = Extract<KeyedStep, { wording: string }>

test('an article is taken apart by keyboard alone, in at most ninety keys a claim', async ({ browser }) => {
  test.setTimeout(300_000)
  const { name, text, steps } = keyedArticle
  test.info().annotations.push({ type: 'text', description: name })
  const { articleId, passages } = await onDesk(async (db) =>
    addTestArticle(db, { title: `By keyboard ${randomUUID().slice(0, 6)}`, text: text() }),
  )
  const page = await openDesk(browser, mara.email, `/desk/articles/${articleId}`)
  const keyboard = counting(page)
  await expect(page.getByRole('button', { name: 'Sentence mode' })).toHaveAttribute('aria-pressed', 'false')
  await keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Sentence mode' })).toHaveAttribute('aria-pressed', 'true')

  const perClaim: number[] = []
  let at = 0
  for (const step of steps) {
    await expectFocusOn(page, passages[at]?.words ?? '')
    const before = keyboard.count()
    if ('aside' in step) await setAside(page, keyboard, step.aside)
    else {
      await claim(page, keyboard, step, perClaim.length + 1)
      perClaim.push(keyboard.count() - before)
    }
    at += 1 + ('more' in step ? (step.more ?? 0) : 0)
  }
  expect(at).toBe(passages.length)
  // What was saved is not handed back as if it were lost.
  await expect(page.getByRole('region', { name: 'What you had typed' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(/, 0 unread/)).toBeVisible()

  const average = keyboard.count() / perClaim.length
  const most = Math.max(...perClaim)
  const found = `${name}: ${perClaim.length} claims, ${keyboard.count()} keys, ${average.toFixed(1)} a claim with all that is set aside, ${most} at most for one`
  test.info().annotations.push({ type: 'keys', description: found })
  console.info(found)
  expect(average).toBeLessThanOrEqual(KEYS_A_CLAIM)
  expect(most).toBeLessThanOrEqual(KEYS_A_CLAIM)
  expect(await made(articleId)).toEqual(
    steps.flatMap((step) =>
      'wording' in step ? [[step.wording, step.kind ?? 'fact', ...(step.chain ?? [])]] : [],
    ),
  )
})

/** A passage is a button with its words as its name; a screen reader says what is on it. */
async function expectFocusOn(page: Page, words: string) {
  const sentence = page.getByRole('button', { name: words.replace(/\s+/g, ' '), exact: true })
  await expect(sentence).toBeFocused()
  await expect(sentence).toHaveAttribute('aria-description', /nread/)
}

async function claim(page: Page, keyboard: Keyboard, step: ClaimStep, number: number) {
  for (let more = 0; more < (step.more ?? 0); more += 1) await keyboard.press('Shift+J')
  for (let less = 0; less < (step.less ?? 0); less += 1) await keyboard.press('h')
  await keyboard.press('c')
  const form = page.getByRole('form', { name: 'Make a claim' })
  const wording = form.getByRole('textbox', { name: 'Wording' })
  await expect(wording).toBeFocused()
  await expect(form.getByRole('radiogroup', { name: 'Kind' })).toBeVisible()
  await keyboard.type(step.wording)
  await expect(wording).toHaveValue(step.wording)
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('status', { name: 'Bench' })).toHaveText(`Claim ${number} is made.`)
}

async function setAside(page: Page, keyboard: Keyboard, reason: keyof typeof asideDigits) {
  await keyboard.press('n')
  const form = page.getByRole('form', { name: 'Set aside' })
  await expect(form.getByRole('group', { name: 'Why is nothing checked here?' })).toBeVisible()
  await expect(form.getByRole('button').first()).toBeFocused()
  await keyboard.press(asideDigits[reason])
  await expect(page.getByRole('status', { name: 'Bench' })).toHaveText(/^Set aside: /)
}

/** Every claim that was made: its wording, its kind and its chain, as the log and the page will have it. */
function made(articleId: string) {
  return onDesk(async (db) => {
    const claims = (await findArticle(db, articleId))?.claims ?? []
    const inOrder = claims.toSorted((one, other) => one.number - other.number)
    return Promise.all(
      inOrder.map(async ({ id, wording, kind }) => [
        ...[wording, kind],
        ...(await listHops(db, id)).map(({ name, cue, hedge }) =>
          [name, cue, hedge].filter(Boolean).join(', '),
        ),
      ]),
    )
  })
}
