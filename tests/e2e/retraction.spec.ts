import { expect } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { fillForm } from '#tests/support/fill-form.ts'
import { ferries, publishedCheck, readerFinds, trams } from '#tests/support/published-check.ts'
import { test } from '#tests/support/test.ts'

const why = 'Why? Readers see this in its place, for good.'
const reason = 'We had mixed up two depots.'

test('a claim is retracted: 410 with the reason in every edition, and the rest stays', {
  tag: '@no-js',
}, async ({ browser, page }) => {
  const { first, address } = await publishedCheck()
  expect((await readerFinds(page, `${address}/1`)).words).toContain(trams)
  const desk = await openDesk(browser, mara.email, `/desk/claims/${first}`)

  await test.step('the desk shows first what readers lose', async () => {
    await desk.getByRole('link', { name: 'Retract the claim' }).click()
    await expect(desk.getByRole('heading', { level: 1, name: 'Retract claim 1' })).toBeVisible()
    await expect(desk.getByText('Edition 2 is published at once')).toBeVisible()
    await expect(desk.getByRole('heading', { name: 'Claim 1: retracted' })).toBeVisible()
    const form = desk.getByRole('form', { name: 'Retract the claim' })
    await fillForm(form, { [why]: reason })
    await form.getByRole('button', { name: 'Retract the claim' }).click()
    await expect(form).toContainText('Tick that you know what readers lose.')
    await expect(form.getByLabel(why)).toHaveValue(reason)
    await form.getByRole('checkbox').check()
    await form.getByRole('button', { name: 'Retract the claim' }).click()
    await expect(desk).toHaveURL(`/desk/claims/${first}`)
    await expect(desk.getByText(reason).first()).toBeVisible()
    await expect(desk.getByText('Retracted', { exact: true })).toBeVisible()
  })

  await test.step('its page is gone with the reason, at once and in every edition', async () => {
    for (const path of [`${address}/1`, `${address}/editions/1/1`]) {
      const { status, words } = await readerFinds(page, path)
      expect([path, status]).toEqual([path, 410])
      expect(words).toContain(reason)
      // As a word: the edition's digest may hold the same three digits.
      expect(words).not.toMatch(/\b328\b/)
    }
    await page.getByRole('link', { name: 'The rest of this check' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  await test.step('the article stays, with the reason in the claim’s place, in the first edition too', async () => {
    for (const path of [address, `${address}/editions/1`, `${address}/editions/2`]) {
      const { status, words } = await readerFinds(page, path)
      expect([path, status]).toEqual([path, 200])
      expect(words).toContain(reason)
      expect(words).not.toMatch(/\b328\b/)
    }
    await page.goto(`${address}/editions/1`)
    const since = page.getByRole('region', { name: 'What changed since' })
    await expect(since.getByRole('heading', { name: 'Claim 1: retracted' })).toBeVisible()
    await expect(since).toContainText(reason)
    expect((await readerFinds(page, `${address}/2`)).words).toContain(ferries)
    expect((await page.request.get(`${address}/editions/1/document`)).status()).toBe(410)
    expect((await page.request.get(`${address}/editions/2/document`)).status()).toBe(200)
  })
})

test('an article is retracted: every address of it is 410, and no list has it', { tag: '@no-js' }, async ({
  browser,
  page,
}) => {
  const { title, articleId, address } = await publishedCheck()
  expect((await readerFinds(page, '/')).words).toContain(title)
  // Next would draw it smaller, and keep what it drew.
  const smaller = `/_next/image?url=${encodeURIComponent(`${address}/picture.png`)}&w=640&q=75`
  await page.request.get(smaller)
  const desk = await openDesk(browser, mara.email, `/desk/articles/${articleId}`)
  await desk.getByRole('link', { name: 'Retract the article' }).click()
  await expect(desk.getByText('The desk keeps everything')).toBeVisible()
  const form = desk.getByRole('form', { name: 'Retract the article' })
  await fillForm(form, { [why]: reason })
  await form.getByRole('checkbox').check()
  await form.getByRole('button', { name: 'Retract the article' }).click()
  await expect(desk).toHaveURL(`/desk/articles/${articleId}`)
  await expect(desk.getByText(reason)).toBeVisible()
  await expect(desk.getByRole('link', { name: /^Preview and publish/ })).toHaveCount(0)
  await desk.goto('/desk/published')
  await expect(desk.getByRole('row', { name: title })).toContainText('Retracted')

  for (const path of ['', '/1', '/2', '/editions/1', '/editions/1/2']) {
    const { status, words } = await readerFinds(page, `${address}${path}`)
    expect([path, status]).toEqual([path, 410])
    expect(words).toContain(reason)
    for (const lost of [title, '328 days', ferries]) expect(words).not.toContain(lost)
  }
  expect((await page.request.get(`${address}/editions/1/document`)).status()).toBe(410)
  expect((await page.request.get(smaller)).status()).toBe(404)
  await page.goto(address)
  await page.getByRole('link', { name: 'The published checks' }).click()
  await expect(page.locator('main')).not.toContainText(title)
})
