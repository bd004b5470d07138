/** Words that every readers' page may need. */
export const common = {
  verdict: { confirmed: 'Confirmed', disputed: 'Disputed', unconfirmed: 'Unconfirmed' },
  question: { said: 'Was it said?', so: 'Is it so?' },
  answer: { said: 'Said', so: 'So' },
} as const
