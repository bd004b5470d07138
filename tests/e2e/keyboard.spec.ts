import { expect, type Locator, type Page } from '@playwright/test'
import { demoPassword, mara } from '#db/seed/cast.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { test } from '#tests/support/test.ts'

/** Whether the focused element shows it: a ring, or a field's own outline. */
async function showsFocus(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return 'nothing is focused'
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const isRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    const box = focused.getBoundingClientRect()
    const isSeen = box.bottom > 0 && box.top < innerHeight && box.width > 0
    return isRing && isSeen
      ? 'seen'
      : `${focused.tagName} ${focused.getAttribute('name')} is not seen: ${outlineStyle} ${outlineWidth}`
  })
}

/** Tabs on until the element has the focus; every stop on the way must be visible. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab')
    expect(await showsFocus(page)).toBe('seen')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The keyboard does not reach it.')
}

async function type(page: Page, target: Locator, text: string) {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

test('a person with a keyboard signs in, makes a claim and sets a passage aside', async ({ page }) => {
  const article = await onDesk(async (db) => {
    const text = 'Trams ran on time. What a fine thing trams are.'
    const { articleId } = await addTestArticle(db, { title: 'Trams, by keyboard', text })
    return `/desk/articles/${articleId}`
  })
  await page.goto(`/sign-in?next=${article}`)
  const signIn = page.getByRole('form', { name: 'Sign in' })
  await expect(signIn.getByLabel('E-mail address')).toBeFocused()
  await page.keyboard.type(mara.email)
  await type(page, signIn.getByLabel('Password'), demoPassword)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Trams, by keyboard' })).toBeVisible()
  await page.reload()

  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  expect(await showsFocus(page)).toBe('seen')
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: /^Make a claim or set aside: passage 1/ }))
  await page.keyboard.press('Enter')

  const claim = page.getByRole('form', { name: 'Make a claim' })
  await type(page, claim.getByRole('textbox', { name: 'Wording' }), 'Trams ran on time in 2025.')
  await tabTo(page, claim.getByRole('radio', { name: 'Fact' }))
  await page.keyboard.press('ArrowRight')
  await expect(claim.getByRole('radio', { name: 'Figure' })).toBeChecked()
  await tabTo(page, claim.getByRole('button', { name: 'Make the claim' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Trams ran on time in 2025.' })).toBeVisible()

  // Anew from its top: the address leads to the passage, and Tab would go on behind it.
  await page.goto(article)
  await tabTo(page, page.getByRole('link', { name: 'Read on at passage 2' }))
  await page.keyboard.press('Enter')
  const aside = page.getByRole('form', { name: 'Set the passage aside' })
  await tabTo(page, aside.getByRole('button', { name: 'Set aside' }))
  await page.keyboard.press('Enter')
  // An answer to what was sent takes the focus, so that nobody has to look for it.
  await expect(aside.getByRole('alert')).toContainText('One field needs another look.')
  expect(await aside.evaluate((form) => form.contains(document.activeElement))).toBe(true)
  await tabTo(page, aside.getByRole('radio', { name: 'Opinion' }))
  await page.keyboard.press('Space')
  await tabTo(page, aside.getByRole('button', { name: 'Set aside' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 of 2 passages claimed, 1 set aside, 0 unread.')).toBeVisible()
})
