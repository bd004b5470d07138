import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { frontLineArticle } from '#db/seed/front-line-article.ts'
import { unitsArticle } from '#db/seed/units-article.ts'
import { signInAs } from '#tests/support/cast-session.ts'

/** What every screen is held to, in each of its four shapes. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = [1440, 390]
const schemes = ['light', 'dark'] as const

// Each test is on its own, so both workers share them.
test.describe.configure({ mode: 'parallel' })
// What is wrong is said in words; a trace of four shapes of every page would take longer than looking.
test.use({ trace: 'off' })

/** Everything that the browser complains of on this page: errors, refused resources, broken policies. */
function complaintsOf(page: Page) {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

async function findings(page: Page) {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // No page has frames, and the other mode opens a page of its own for every run.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze()
      for (const { id, nodes } of violations)
        found.push(`${id} at ${width} px in ${colorScheme}: ${nodes.map((node) => node.html).join('\n')}`)
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (overflow > 0) found.push(`${overflow} px too wide at ${width} px`)
  }
  return found
}

/** Opens each address and collects what is wrong with it; a 404 page complains of its own status, and may. */
async function judge(context: BrowserContext, addresses: Record<string, string>) {
  const wrong: Record<string, string[]> = {}
  for (const [name, address] of Object.entries(addresses)) {
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    const answer = await page.goto(address)
    const status = answer?.status() ?? 0
    const expected = name.startsWith('404') ? 404 : 200
    const all = [...(status === expected ? [] : [`answered ${status}`]), ...(await findings(page))]
    const own = expected === 404 ? /the server responded with a status of 404/ : /$^/
    wrong[name] = [...all, ...complaints.filter((complaint) => !own.test(complaint))]
    await page.close()
  }
  return Object.fromEntries(Object.entries(wrong).filter(([, list]) => list.length > 0))
}

async function hrefOf(page: Page, name: RegExp | string) {
  return (await page.getByRole('link', { name }).first().getAttribute('href')) ?? ''
}

test('readers’ pages', async ({ page, context }) => {
  test.setTimeout(240_000)
  await page.goto('/')
  const article = await hrefOf(page, unitsArticle.title)
  await page.goto(article)
  const claims = {
    'a confirmed claim': await hrefOf(page, /^Confirmed: /),
    'a disputed claim': await hrefOf(page, /^Disputed: /),
    'an unconfirmed claim': await hrefOf(page, /^Unconfirmed, and not confirmed as said: /),
  }
  const number = claims['a disputed claim'].split('/').at(-1)
  const edition = {
    edition: `${article}/editions/1`,
    'a claim of an edition': `${article}/editions/1/${number}`,
  }
  const pages = { front: '/', methodology: '/methodology', article, ...claims, ...edition, '404': '/checks/nothing-here' }
  expect(await judge(context, pages)).toEqual({})
})

test('the desk: lists and articles', async ({ page, context }) => {
  test.setTimeout(240_000)
  expect(await judge(context, { 'sign-in': '/sign-in' })).toEqual({})
  await signInAs(context, mara.email)
  await page.goto('/desk/articles?page=1')
  const article = await hrefOf(page, frontLineArticle.title)
  const units = await hrefOf(page, unitsArticle.title)
  await page.goto(article)
  const passages = {
    'an unread passage': await hrefOf(page, /^Make a claim or set aside: passage/),
    'a claimed passage': await hrefOf(page, /^Make another claim: passage/),
    'a passage set aside': await hrefOf(page, /^Take up again: passage/),
  }
  const lists = {
    queue: '/desk',
    articles: '/desk/articles',
    'new article': '/desk/articles/new',
    reviews: '/desk/reviews',
    published: '/desk/published',
    policy: '/desk/policy',
    'a policy to come': '/desk/policy/preview?secondaryRoots=3',
  }
  const publish = {
    'a closed gate': `${article}/publish`,
    'a second edition': `${units}/publish`,
    'the preview of a claim': `${units}/publish/1`,
  }
  const pages = { ...lists, workbench: article, ...passages, ...publish, '404 desk': '/desk/claims/nothing' }
  expect(await judge(context, pages)).toEqual({})
})

test('the desk: a claim in every stage', async ({ page, context, browser }) => {
  test.setTimeout(240_000)
  await signInAs(context, tomas.email)
  await page.goto('/desk/articles')
  const units = await hrefOf(page, unitsArticle.title)
  await page.goto(await hrefOf(page, frontLineArticle.title))
  const claim = (words: RegExp) => hrefOf(page, words)
  const checking = await claim(/^On 28 July Russian soldiers/)
  const pages = {
    proposed: await claim(/^Russian forces control all but one/),
    'sent back': await claim(/^Control of the perimeter/),
    checking,
    assigned: await claim(/^Ukrainian troops struggled/),
    unassigned: await claim(/^Desertion among/),
    evidence: `${checking}/evidence`,
    verdict: `${checking}/verdict`,
    wording: `${checking}/wording`,
  }
  await page.goto(units)
  const signed = {
    'signed off': await claim(/^A day of twenty-four hours/),
    'held back': await claim(/^The average Greg/),
  }
  expect(await judge(context, { ...pages, ...signed })).toEqual({})

  const reviewer = await browser.newContext()
  await signInAs(reviewer, daniel.email)
  const own = { 'own queue': '/desk', 'own proposals': '/desk/reviews', 'not assigned': checking }
  expect(await judge(reviewer, own)).toEqual({})
  await signInAs(reviewer, ines.email)
  expect(await judge(reviewer, { 'a verdict to propose': `${checking}/verdict` })).toEqual({})
})

test('the judge finds what is planted', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto('/')
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<img src="data:,"><p style="color:red">Hard</p>')
    const planted = document.querySelector<HTMLElement>('main > p:last-child')
    if (planted) Object.assign(planted.style, { color: '#777', background: '#888', width: '3000px' })
  })
  const found = (await findings(page)).join('\n')
  for (const fault of ['image-alt', 'color-contrast', 'too wide at 390 px']) expect(found).toContain(fault)
  expect(complaints.join('\n')).toContain('Content Security Policy')
})
