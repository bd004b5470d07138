import type { Page } from '@playwright/test'
import { frontLineArticle } from '#db/seed/front-line-article.ts'
import { unitsArticle } from '#db/seed/units-article.ts'

/** One address of every kind of readers' page in the demo, by what it is. */
export async function readerAddresses(page: Page): Promise<Record<string, string>> {
  const hrefOf = async (name: RegExp | string) =>
    (await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href')) ?? ''
  await page.goto('/')
  const article = await hrefOf(unitsArticle.title)
  const revised = await hrefOf(frontLineArticle.title)
  await page.goto(article)
  const claims = {
    'a confirmed claim': await hrefOf(/^Confirmed: /),
    'a disputed claim': await hrefOf(/^Disputed: /),
    'a claim confirmed as said': await hrefOf(/^Said, but unconfirmed: /),
  }
  await page.goto('/?verdict=unconfirmed')
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
