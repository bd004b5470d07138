import { verdictMeaning } from '../../verdict.ts'

/** What a verdict means, and how many there are of each. */
export const verdict = {
  band: 'Verdict',
  meaning: verdictMeaning,
  /** What stands before a claim where its wording is a headline: both answers (said, then so), or the only one. */
  lead: {
    both: {
      confirmed: {
        confirmed: 'Confirmed',
        disputed: 'Said, but disputed',
        unconfirmed: 'Said, but unconfirmed',
      },
      disputed: {
        confirmed: 'Confirmed, but who said it is disputed',
        disputed: 'Disputed, and so is who said it',
        unconfirmed: 'Unconfirmed, and who said it is disputed',
      },
      unconfirmed: {
        confirmed: 'Confirmed, but not who said it',
        disputed: 'Disputed, and not confirmed as said',
        unconfirmed: 'Unconfirmed, and not confirmed as said',
      },
    },
    said: {
      confirmed: 'Confirmed as said',
      disputed: 'Disputed that it was said',
      unconfirmed: 'Not confirmed as said',
    },
  },
  /** `<v>` holds the verdict's word. */
  count: {
    confirmed: '{n, number} <v>confirmed</v>',
    disputed: '{n, number} <v>disputed</v>',
    unconfirmed: '{n, number} <v>unconfirmed</v>',
  },
  mix: {
    confirmed: '{n, number} confirmed',
    disputed: '{n, number} disputed',
    unconfirmed: '{n, number} unconfirmed',
  },
  /** The drawing in one sentence; `counts` is a list such as "3 confirmed, 1 disputed". */
  mixOf: '{counts}, of {n, number}',
  none: 'no verdicts',
  sum: 'Together',
  asTable: 'The same as a table',
  column: { verdict: 'Verdict', claims: 'Claims' },
  total: 'n = {n, number}',
} as const
