import { type BrowserContext, expect, type Page } from '@playwright/test'
import { mara } from '#db/seed/cast.ts'
import { textFault } from '#domain/text/clean-text.ts'
import { sessionCookie } from '#tests/support/cast-session.ts'
import { fillForm } from '#tests/support/fill-form.ts'
import { fillHostile } from '#tests/support/hostile-desk.ts'
import { hasHostileStrings, hostileStrings, noHostileStrings } from '#tests/support/hostile-strings.ts'
import { ownFront } from '#tests/support/own-front.ts'
import { strangers } from '#tests/support/strangers.ts'
import { test } from '#tests/support/test.ts'

/*
 * Strings made to break out of where they stand, in the text fields of article, claim, evidence, rationale and
 * comment: stored as the drafts clean them (tests/domain/hostile-strings.test.ts), and text on every page, with CSP and
 * without.
 */
test.describe.configure({ timeout: 300_000 })
test.skip(!hasHostileStrings, noHostileStrings)

const strings = hasHostileStrings ? hostileStrings() : []
/** Those that a form takes: the others are refused for what they are. */
const taken = strings.filter((raw) => textFault(raw) === null && /[^\s\p{Cf}\p{Cc}]/u.test(raw))

const { running, onDesk } = ownFront()
let pages: { desk: string[]; readers: string[] } = { desk: [], readers: [] }

test.beforeAll(async () => {
  test.setTimeout(300_000)
  const made = await onDesk((db, owner) => fillHostile(db, owner, taken))
  for (const [column, sent] of Object.entries(made.kept)) {
    const held = new Set(made.held[column as keyof typeof made.held])
    expect([column, sent.filter((text) => !held.has(text))]).toEqual([column, []])
  }
  pages = made.pages
})

async function openAsMara(context: BrowserContext): Promise<Page> {
  const { name, value } = await sessionCookie(mara.email, running())
  await context.addCookies([{ name, value, url: running().origin, httpOnly: true, sameSite: 'Lax' }])
  return context.newPage()
}

/** Opens every page; whatever ran, called out or was not text is in the answer. */
async function lookAtAll(context: BrowserContext) {
  const page = await openAsMara(context)
  const heard = strangers(page, running().origin)
  const lists = Array.from({ length: 15 }, (_, index) => `/desk/articles?page=${index + 1}`)
  for (const path of [...lists, ...pages.desk, ...pages.readers, '/', '/desk/sources', '/desk/evidence']) {
    const response = await page.goto(running().origin + path)
    expect([path, response?.status()]).toEqual([path, 200])
    expect([path, ...(await heard.inMarkup())]).toEqual([path])
    expect([path, ...heard.told()]).toEqual([path])
  }
}

test('nothing runs on any page that shows them', async ({ context }) => {
  await lookAtAll(context)
})

test('nor where the browser knows no content security policy', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true })
  await lookAtAll(context)
})

test('what runs or calls out is seen by this test', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await openAsMara(context)
  const heard = strangers(page, running().origin)
  await page.goto(`${running().origin}/methodology`)
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="https://elsewhere.invalid/x" onerror="alert(1)">',
    )
    document.body.insertAdjacentHTML('beforeend', '<a href="javascript:alert(2)">x</a>')
  })
  await expect.poll(() => heard.told().join()).toContain('dialog')
  expect((await heard.inMarkup()).join()).toContain('javascript:')
})

const sample = [
  '"><script>document.title = "ran"</script>',
  '<img src=x onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '[x](javascript:alert(1)) ![y](x" onerror="alert(1))',
  '</textarea></title><svg/onload=alert(1)>',
]

for (const javaScriptEnabled of [true, false])
  test(`the same through the forms, with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled })
    const page = await openAsMara(context)
    const heard = strangers(page, running().origin)
    const how = `${sample[0]} ${javaScriptEnabled}`
    await page.goto(`${running().origin}/desk/articles/new`)
    const form = page.getByRole('form', { name: 'Add an article' })
    const text = sample.join('\n\n')
    await fillForm(form, {
      Title: how,
      Outlet: 'A',
      'Whose text is it?': 'Ours',
      Address: sample[1] ?? '',
      Text: text,
    })
    await form.getByRole('button', { name: 'Add the article' }).click()
    // Refused for its address, and handed back as it was typed.
    await expect(form.getByRole('alert')).toBeVisible()
    expect([...(await heard.inMarkup()), ...heard.told()]).toEqual([])
    await fillForm(form, { Address: '' })
    await form.getByRole('button', { name: 'Add the article' }).click()
    await expect(page.getByRole('heading', { level: 1, name: how })).toBeVisible()
    expect([...(await heard.inMarkup()), ...heard.told()]).toEqual([])
  })
