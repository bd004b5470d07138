/** The card that other sites show. */
export const embed = {
  /** The frame's name, for who cannot see it. */
  frame: 'Fact check by {newsroom}',
  checked: 'Checked by <newsroom></newsroom>',
  inArticle: 'In “<title></title>”, <outlet></outlet>',
  from: '<outlet></outlet>, taken apart into {n, plural, one {# claim} other {# claims}}',
  asOf: 'As of <day></day>',
  edition: 'Edition {n, number}, <day></day>',
  readClaim: 'Why we say so, and the sources',
  readArticle: 'Every claim, with its sources',
  opens: '(opens in a new window)',
  goneArticle: 'This check was retracted',
  goneClaim: 'This claim was retracted',
  goneOn: 'On <day></day>. The reason:',
  more: 'Corrections of this newsroom',
} as const
