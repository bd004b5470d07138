/** Share, cite, embed and report. */
export const cite = {
  title: 'Share, cite and embed',
  address: 'Address of this page',
  mail: 'Send by e-mail',
  as: 'Cite as',
  line: '{newsroom}: {title}. Edition {n, number}, {day}. {address}',
  article: 'Check of “{title}”, {outlet}',
  fingerprint: 'Fingerprint of edition {n, number} (SHA-256)',
  toBeMade: 'Made when the edition is published',
  data: 'The edition as data (JSON), from which it can be made again',
  noData: 'A claim of this edition was retracted since, so it is not given as data.',
  embed: 'Embed: copy this into a page of your own',
  report: 'Report an error',
  reportWords: 'Something wrong on this page? Tell us; corrections are made in the open.',
  subject: 'Error in edition {n, number} of {address}',
} as const
