/** What a verdict means, and how many there are of each. */
export const verdict = {
  band: 'Вердикт',
  meaning: {
    said: {
      confirmed: 'Ми бачили сам вислів: запис, стенограму або публікацію, у якій він пролунав.',
      disputed: 'Докази суперечать тому, що це було сказано саме так.',
      unconfirmed: 'Самого вислову ми не бачили, тому не можемо стверджувати, що це було сказано.',
    },
    so: {
      confirmed: 'Докази це підтверджують.',
      disputed: 'Докази цьому суперечать.',
      unconfirmed: 'Наявних доказів недостатньо, щоб сказати, чи це так.',
    },
  },
  /** What stands before a claim where its wording is a headline: both answers (said, then so), or the only one. */
  lead: {
    both: {
      confirmed: {
        confirmed: 'Підтверджено',
        disputed: 'Сказано, але спростовується',
        unconfirmed: 'Сказано, але не підтверджено',
      },
      disputed: {
        confirmed: 'Підтверджено, але спростовується, хто це сказав',
        disputed: 'Спростовується, як і те, хто це сказав',
        unconfirmed: 'Не підтверджено, а хто це сказав, спростовується',
      },
      unconfirmed: {
        confirmed: 'Підтверджено, але не те, хто це сказав',
        disputed: 'Спростовується, і не підтверджено, що це сказано',
        unconfirmed: 'Не підтверджено, як і те, що це сказано',
      },
    },
    said: {
      confirmed: 'Підтверджено, що це сказано',
      disputed: 'Спростовується, що це сказано',
      unconfirmed: 'Не підтверджено, що це сказано',
    },
  },
  /** `<v>` holds the verdict's word. */
  count: {
    confirmed: '{n, number} <v>підтверджено</v>',
    disputed:
      '{n, plural, one {# <v>спростовується</v>} few {# <v>спростовуються</v>} many {# <v>спростовуються</v>} other {# <v>спростовуються</v>}}',
    unconfirmed: '{n, number} <v>не підтверджено</v>',
  },
  mix: {
    confirmed: '{n, number} підтверджено',
    disputed:
      '{n, plural, one {# спростовується} few {# спростовуються} many {# спростовуються} other {# спростовуються}}',
    unconfirmed: '{n, number} не підтверджено',
  },
  /** The drawing in one sentence; `counts` is a list. */
  mixOf: '{counts}; усього {n, number}',
  none: 'вердиктів немає',
  sum: 'Усього',
  asTable: 'Те саме таблицею',
  column: { verdict: 'Вердикт', claims: 'Твердження' },
  total: 'n = {n, number}',
}
