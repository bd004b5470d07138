/** What retracting an article takes from readers, one sentence each, for the preview. */
export function retractionOfArticle({ claims, editions }: { claims: number; editions: number }): string[] {
  const pages = claims === 1 ? 'the page of its claim' : `the pages of its ${claims} claims`
  const all = editions === 1 ? 'its edition' : `all its ${editions} editions`
  return [
    `The article’s page, ${pages} and ${all} are gone, at once and for good.`,
    'At each of these addresses readers find that it was retracted, when, and the reason that you give.',
    'It leaves the front page, search and the feeds; the corrections page keeps the reason.',
    'The desk keeps everything, but this article can never be published again.',
  ]
}

/** The same for one claim. */
export function retractionOfClaim({ number, edition }: { number: number; edition: number }): string[] {
  return [
    `Edition ${edition} is published at once: the newest one without claim ${number}. Nothing else that the desk works on is published with it.`,
    `The page of claim ${number} is gone for good; readers find the reason that you give in its place, in earlier editions too.`,
    'Nobody can work on this claim any more. The desk keeps everything.',
  ]
}
