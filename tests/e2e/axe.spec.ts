import { expect } from '@playwright/test'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { frontLineArticle } from '#db/seed/front-line-article.ts'
import { unitsArticle } from '#db/seed/units-article.ts'
import { signInAs } from '#tests/support/cast-session.ts'
import { unitsClaims } from '#tests/support/demo-check.ts'
import { addTestArticle, onDesk } from '#tests/support/desk-data.ts'
import { articleOf, complaintsOf, findings, hrefOf, judge } from '#tests/support/judge-screens.ts'
import { resetLinkTo } from '#tests/support/own-person.ts'
import { invite } from '#tests/support/people-steps.ts'
import { readerAddresses } from '#tests/support/reader-addresses.ts'
import { test } from '#tests/support/test.ts'

// Each test is on its own, so both workers share them.
test.describe.configure({ mode: 'parallel' })

test('readers’ pages', async ({ page, context }) => {
  test.setTimeout(600_000)
  const addresses = await readerAddresses(page)
  const { article, 'a disputed claim': claim } = addresses
  const more = {
    'a card': `/embed${article}`,
    'a card of a claim': `/embed${claim}`,
    '404': '/checks/nothing-here',
    '410': `${article}/${unitsClaims.retracted}`,
  }
  expect(await judge(context, { ...addresses, ...more })).toEqual({})
})

test('the doors to the desk, and one’s own account', async ({ context }) => {
  test.setTimeout(600_000)
  const link = await resetLinkTo(mara)
  const doors = { 'sign-in': '/sign-in', 'a new password': link, '404 dead link': '/new-password/nothing' }
  expect(await judge(context, doors)).toEqual({})
  // Three sessions, so that two can be ended.
  for (let time = 0; time < 3; time++) await signInAs(context, mara.email)
  expect(await judge(context, { account: '/desk/account', keys: '/desk/account/keys' })).toEqual({})
})

test('the desk: lists and articles', async ({ page, context }) => {
  test.setTimeout(600_000)
  await signInAs(context, mara.email)
  const article = await articleOf(page, frontLineArticle.title)
  const units = await articleOf(page, unitsArticle.title)
  const unread = await onDesk((db) => addTestArticle(db, { title: 'Trams, unread', text: 'Trams ran.' }))
  await page.goto(article)
  const passages = {
    'an unread passage': `/desk/articles/${unread.articleId}/passages/${unread.passages[0]?.id}`,
    'a claimed passage': await hrefOf(page, /^Make another claim: passage/),
    'a passage set aside': await hrefOf(page, /^Take up again: passage/),
  }
  const lists = {
    queue: '/desk',
    'new claims': '/desk?show=new',
    'queue without an answer': '/desk?show=due&q=nothing',
    articles: '/desk/articles',
    'no such articles': '/desk/articles?show=ready&q=nothing',
    'new article': '/desk/articles/new',
    reviews: '/desk/reviews',
    'own proposals of an editor': '/desk/reviews/own',
    notifications: '/desk/notifications',
    published: '/desk/published',
    people: '/desk/people',
    'a person': `/desk/people/${ines.id}`,
    newsroom: '/desk/newsroom',
    policy: '/desk/policy',
    'a policy to come': '/desk/policy/preview?secondaryRoots=3',
  }
  const publish = {
    'a closed gate': `${article}/publish`,
    'a second edition': `${units}/publish`,
    'the preview of a claim': `${units}/publish/1`,
    'what a retraction takes': `${units}/retract`,
  }
  const pages = { ...lists, workbench: article, ...passages, ...publish, '404 desk': '/desk/claims/nothing' }
  expect(await judge(context, pages)).toEqual({})
})

test('the desk: a claim in every stage', async ({ page, context, browser }) => {
  test.setTimeout(600_000)
  await signInAs(context, tomas.email)
  const units = await articleOf(page, unitsArticle.title)
  await page.goto(await articleOf(page, frontLineArticle.title))
  const claim = (words: RegExp) => hrefOf(page, words)
  const checking = await claim(/^On 28 July Russian soldiers/)
  const pages = {
    proposed: await claim(/^Russian units stretch/),
    'sent back': await claim(/^Ukrainian losses/),
    checking,
    assigned: await claim(/^Desertion among/),
    unassigned: await claim(/^Vitaly Ganchev heads/),
    published: await claim(/^Russian forces control all but one/),
    'reworded words': await claim(/^Control of the perimeter/),
    'changed words': await claim(/^Ukrainian troops struggled/),
    'lost words': await claim(/^Ukrainian soldiers near Kupyansk are scared/),
    evidence: `${checking}/evidence`,
    verdict: `${checking}/verdict`,
    wording: `${checking}/wording`,
  }
  await page.goto(units)
  const signed = {
    'signed off': await claim(/^A day of twenty-four hours/),
    'held back': await claim(/^The average Greg/),
  }
  const retraction = { 'a claim to retract': `${signed['signed off']}/retract` }
  expect(await judge(context, { ...pages, ...signed, ...retraction })).toEqual({})

  const reviewer = await browser.newContext()
  await signInAs(reviewer, daniel.email)
  const own = {
    'own queue': '/desk',
    'own due claims': '/desk?show=due&kind=fact',
    'due of one’s own': '/desk?show=due&kind=fact',
    'own proposals': '/desk/reviews',
    'own notifications': '/desk/notifications',
    'not assigned': checking,
  }
  expect(await judge(reviewer, own)).toEqual({})
  await signInAs(reviewer, ines.email)
  expect(await judge(reviewer, { 'a verdict to propose': `${checking}/verdict` })).toEqual({})
})

test('people, as an admin sees them', async ({ page, context }) => {
  test.setTimeout(600_000)
  await signInAs(context, ruth.email)
  const invitation = await invite(page, { email: 'axe@desk.example', name: 'Axe', role: 'Reviewer' })
  const newsroom = '/desk/newsroom'
  const pages = { people: '/desk/people', 'a person': `/desk/people/${ines.id}`, invitation, newsroom }
  expect(await judge(context, { ...pages, '404 invitation': '/invitation/none' })).toEqual({})
})

test('the desk: evidence', async ({ page, context }) => {
  test.setTimeout(600_000)
  await signInAs(context, mara.email)
  await page.goto('/desk/evidence?q=DeepState')
  const piece = await hrefOf(page, /^DeepState/)
  await page.goto(piece)
  const claim = (await hrefOf(page, /^On 28 July Russian soldiers/)).replace(/#.*/, '')
  const pages = {
    evidence: '/desk/evidence',
    'no evidence found': '/desk/evidence?q=nothing+is+called+so',
    'a piece': piece,
    'known evidence': `${claim}/evidence/known`,
    'a piece to attach': `${claim}/evidence/known?evidence=${piece.split('/').at(-1)}`,
    'what it derives from': `${claim}/evidence/1/derivation?q=a`,
    '404 evidence': '/desk/evidence/nothing',
    '404 number': `${claim}/evidence/99/derivation`,
  }
  expect(await judge(context, pages)).toEqual({})
})

test('the desk: sources', async ({ page, context }) => {
  test.setTimeout(600_000)
  await signInAs(context, mara.email)
  await page.goto('/desk/sources?q=DeepState')
  const source = await hrefOf(page, 'DeepState')
  await page.goto('/desk/sources?q=RIA+Novosti')
  const into = (await hrefOf(page, 'RIA Novosti')).split('/').at(-1)
  const pages = {
    sources: '/desk/sources',
    'no source found': '/desk/sources?q=nobody+is+called+so',
    'a source': source,
    'what it may be merged into': `${source}/merge`,
    'a merge to come': `${source}/merge?into=${into}`,
    '404 source': '/desk/sources/nothing',
    '404 merge': `${source}/merge?into=nothing`,
  }
  expect(await judge(context, pages)).toEqual({})
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
