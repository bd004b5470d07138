import type { Page } from '@playwright/test'
import { frontLineArticle } from '#db/seed/front-line-article.ts'
import { slugOf } from '#domain/slug.ts'
import { unitsCheck, unitsSlug } from './demo-check.ts'

/**
 * One address of every kind of readers' page in the demo, by what it is. Nothing is looked for on the front page: what
 * other tests publish moves the demo's checks off it.
 */
export async function readerAddresses(page: Page): Promise<Record<string, string>> {
  const hrefOf = async (name: RegExp | string) =>
    (await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href')) ?? ''
  const article = unitsCheck
  const revised = `/checks/${slugOf(frontLineArticle.title)}`
  await page.goto(article)
  const claims = {
    'a confirmed claim': await hrefOf(/^Confirmed: /),
    'a disputed claim': await hrefOf(/^Disputed: /),
    'a claim confirmed as said': await hrefOf(/^Said, but unconfirmed: /),
  }
  await page.goto(`/?verdict=unconfirmed&article=${unitsSlug}`)
  const speaker = await hrefOf('The almanac desk’s table of constants')
  const number = claims['a disputed claim'].split('/').at(-1)
  return {
    front: '/',
    'the front page, filtered': '/?verdict=disputed',
    'a search': '/search?q=second',
    'a search without an answer': '/search?q=nothing+of+the+kind',
    'a speaker': speaker,
    corrections: '/corrections',
    methodology: '/methodology',
    article,
    ...claims,
    'an article that was revised since': revised,
    'an unconfirmed claim, to be checked again': `${revised}/3`,
    edition: `${article}/editions/1`,
    'an edition that corrected': `${article}/editions/2`,
    'a claim of an edition': `${article}/editions/1/${number}`,
  }
}
