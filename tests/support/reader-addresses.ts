import type { Page } from '@playwright/test'
import { unitsArticle } from '#db/seed/units-article.ts'

/** One address of every kind of readers' page in the demo, by what it is. */
export async function readerAddresses(page: Page): Promise<Record<string, string>> {
  const hrefOf = async (name: RegExp | string) =>
    (await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href')) ?? ''
  await page.goto('/')
  const article = await hrefOf(unitsArticle.title)
  await page.goto(article)
  const claims = {
    'a confirmed claim': await hrefOf(/^Confirmed: /),
    'a disputed claim': await hrefOf(/^Disputed: /),
    'an unconfirmed claim': await hrefOf(/^Unconfirmed, and not confirmed as said: /),
  }
  await page.goto('/?verdict=unconfirmed')
  const speaker = await hrefOf('SI Brochure')
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
    edition: `${article}/editions/1`,
    'a claim of an edition': `${article}/editions/1/${number}`,
  }
}
