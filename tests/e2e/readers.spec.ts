import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { answer, checkClaim, evidence } from '#db/seed/check-claim.ts'
import { versionOf } from '#db/seed/desk-of.ts'
import { unitsCheck as units, unitsClaims } from '#tests/support/demo-check.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { openDesk } from '#tests/support/desk-steps.ts'
import { fillForm } from '#tests/support/fill-form.ts'
import { test } from '#tests/support/test.ts'

const first = 'Trams ran on time on 328 days of 2025.'
const second = 'Trams ran on time on 238 days of 2025.'

async function newCheck() {
  return onDesk(async (db) => {
    const now = new Date()
    const title = `Trams and their clocks, ${randomUUID().slice(0, 8)}`
    const desk = await addTestArticle(db, { title, text: 'Trams ran on time on 328 days.' })
    const { claimId } = await desk.extract({ passage: 1, wording: first, kind: 'figure' }, now)
    const log = evidence({ title: 'The log of the depot', shows: 'It counts the days.', pin: '328 days.' })
    const work = { editor: mara, reviewer: ines, signer: tomas, evidence: [log] }
    await checkClaim(
      db,
      claimId,
      { ...work, answer: answer({ rationale: 'The log counts them [@e1].' }) },
      () => now,
    )
    return { title, claimId, articleId: desk.articleId }
  })
}

/** The claim is reworded, and its verdict proposed and signed off anew. */
async function checkAnew(claimId: string) {
  await onDesk(async (db) => {
    const by = (actorId: string) => ({ db, actorId, now: new Date() })
    const seen = async () => ({ claimId, basedOn: await versionOf(db, claimId) })
    await rewordClaim(by(mara.id), {
      ...(await seen()),
      wording: second,
      kind: 'figure',
      dueOn: null,
      hops: [],
    })
    await proposeVerdict(by(ines.id), { ...(await seen()), ...answer({ rationale: 'Counted again [@e1].' }) })
    await signOff(by(tomas.id), await seen())
  })
}

async function publish(page: Page, articleId: string, number: number, change: Record<string, string> = {}) {
  await page.goto(`/desk/articles/${articleId}/publish`)
  await fillForm(page.getByRole('form', { name: 'Publish' }), change)
  await page.getByRole('button', { name: `Publish edition ${number}` }).click()
  await expect(page).toHaveURL(/\/checks\//)
  return new URL(page.url()).pathname
}

test('publishing shows at once, and the earlier edition stays', async ({ browser, request }) => {
  const { title, claimId, articleId } = await newCheck()
  // React parts neighbouring words by comments.
  const text = async (path: string) => (await (await request.get(path)).text()).replaceAll('<!-- -->', '')
  expect(await text('/')).not.toContain(title)
  const page = await openDesk(browser, mara.email)
  const address = await publish(page, articleId, 1)
  expect(await text('/')).toContain(title)
  expect(await text(`${address}/1`)).toContain(first)
  expect((await request.get(`${address}/editions/2`)).status()).toBe(404)

  await checkAnew(claimId)
  expect(await text(`${address}/1`)).not.toContain(second)
  const reason = 'The log had been read in the wrong order.'
  await page.goto(`/desk/articles/${articleId}/publish`)
  await page.getByRole('button', { name: 'Publish edition 2' }).click()
  await expect(page.getByRole('form', { name: 'Publish' }).getByRole('alert')).toContainText(
    'Say what kind of change this is, and why.',
  )
  await publish(page, articleId, 2, {
    'What kind of change is it?': 'Correction',
    'Why? Readers see this for good.': reason,
  })

  const living = await text(`${address}/1`)
  for (const words of [second, reason, 'Edition 1', 'Edition 2']) expect(living).toContain(words)
  expect(await text('/')).toContain('Edition 2')
  const earlier = await text(`${address}/editions/1/1`)
  expect(earlier).toContain(first)
  expect(earlier).not.toContain(second)
  expect(earlier).toContain('Edition 1: an earlier edition')
  expect(await text(`${address}/editions/2/1`)).toContain(reason)
})

test('readers’ pages carry no script, and say how long they may be kept', async ({ page, request }) => {
  for (const path of ['/', units, `${units}/1`, `${units}/editions/1`, `${units}/editions/1/1`]) {
    const answer = await request.get(path)
    const { 'content-security-policy': policy, 'cache-control': keep, etag = '' } = answer.headers()
    expect(policy, path).toContain("script-src 'none'")
    expect(policy, path).not.toMatch(/unsafe|\*/)
    expect(keep, path).toBe('public, max-age=0, s-maxage=60')
    expect(answer.headers()['set-cookie'], path).toBeUndefined()
    const again = await request.get(path, { headers: { 'if-none-match': etag } })
    expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0])
    const head = await request.head(path)
    expect([path, head.status(), head.headers().etag, (await head.body()).length]).toEqual([
      path,
      200,
      etag,
      0,
    ])
    expect((await request.post(path, { headers: { 'sec-fetch-site': 'same-origin' } })).status(), path).toBe(
      405,
    )
    await page.goto(path)
    const scripts = await page
      .locator('script')
      .evaluateAll((all) => all.map((one) => one.getAttribute('type')))
    // Who publishes, on the front page; the review, on a claim's living page.
    const hasMarkup = path === '/' || path === `${units}/1`
    expect(scripts, path).toEqual(hasMarkup ? ['application/ld+json'] : [])
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => name.startsWith('on')),
    )
    expect(handlers, path).toEqual([])
  }
})

test('the markup says what the page says', async ({ page }) => {
  await page.goto(`${units}/${unitsClaims.confirmed}`)
  const review = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}')
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    url: page.url(),
    reviewRating: { ratingValue: 5, bestRating: 5 },
  })
  await expect(page.getByRole('heading', { level: 1 })).toContainText(review.claimReviewed)
})

test('a page is whole at 320 px, without JavaScript', { tag: '@no-js' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  // Not from the front page: what other tests publish moves the demo's check off it.
  await page.goto(units)
  await page.getByRole('link', { name: /^Disputed: / }).click()
  const order = [
    'Why we say so',
    'Who had it from whom',
    'The evidence at a glance',
    'Sources',
    'How it was checked',
    'History of the page',
    'Share, cite and embed',
  ]
  await expect(
    page.getByRole('heading', { level: 2 }).filter({ hasText: new RegExp(`^(${order.join('|')})$`) }),
  ).toHaveText(order)
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('contradicts it.')
  for (const width of [320, 640, 1440]) {
    await page.setViewportSize({ width, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
})
