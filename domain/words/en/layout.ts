/** The frame of readers' pages, and what stands at an address where nothing is. */
export const layout = {
  skip: 'Skip to the content',
  main: 'Main',
  checks: 'Checks',
  corrections: 'Corrections',
  methodology: 'How we check',
  searchLabel: 'Search the checks',
  search: 'Search',
  footer: 'About this newsroom',
  fourEyes: 'Every verdict was signed off by a second person who had edited nothing of it.',
  report: 'Report an error',
  contact: 'Contact',
  feeds: 'Feeds',
  feed: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
  policy: 'What a verdict needs',
  correctionsPolicy: 'How we correct',
  demo: {
    label: 'Demonstration',
    words: 'A demonstration with invented people and public passwords. Nothing here is a real check.',
  },
  notFound: {
    title: 'There is nothing here',
    words: 'No page stands at this address. It may have been mistyped, or what it named was never published.',
    back: 'To the published checks',
  },
  /** What server/ says itself when it cannot show a page, by status: `s404`. */
  own: {
    title: {
      s400: 'This address cannot be read',
      s405: 'This page only shows',
      s429: 'That is too often',
      s500: 'Something went wrong here',
      s503: 'This page is away for a moment',
    },
    words: {
      s400: 'The address of the request is not one that Stet understands.',
      s405: 'Readers’ pages take no changes. Nothing was done.',
      s429: 'Too much was asked for at once. Wait a moment, then try again.',
      s500: 'The page could not be shown. Reload it to try again; if it stays, tell the newsroom the number below.',
      s503: 'The newsroom’s database cannot be reached. Reload this page in a minute.',
    },
    request: 'Request',
  },
} as const
