/** The three answers Stet gives. `unconfirmed` is an answer, not a gap (product.md, Words). */
export const verdicts = ['confirmed', 'disputed', 'unconfirmed'] as const
export type Verdict = (typeof verdicts)[number]

/** The two questions Stet asks of a claim: *was it said?* and *is it so?* */
export const questions = ['said', 'so'] as const
export type Question = (typeof questions)[number]

/** An answer to each question that the claim has; a question that it has not is null. */
export type Answers = Record<Question, Verdict | null>

export const verdictWord = {
  confirmed: 'Confirmed',
  disputed: 'Disputed',
  unconfirmed: 'Unconfirmed',
} as const satisfies Record<Verdict, string>

export const questionWord = { said: 'Was it said?', so: 'Is it so?' } as const satisfies Record<
  Question,
  string
>

/** The short form that stands before a verdict: "Said: confirmed · So: unconfirmed". */
export const questionLabel = { said: 'Said', so: 'So' } as const satisfies Record<Question, string>

/** What each verdict means for each question, in one line that a reader sees in the verdict band. */
export const verdictMeaning = {
  said: {
    confirmed:
      'We have seen the statement itself: a recording, a transcript or the publication that carried it.',
    disputed: 'The evidence contradicts that it was said this way.',
    unconfirmed: 'We have not seen the statement itself, so we cannot say that it was said.',
  },
  so: {
    confirmed: 'The evidence bears it out.',
    disputed: 'The evidence contradicts it.',
    unconfirmed: 'The evidence so far is not enough to say whether it is so.',
  },
} as const satisfies Record<Question, Record<Verdict, string>>

/**
 * The verdict that leads a claim: *is it so?* where the claim has that question, else *was it said?*
 * (product.md, ClaimReview rates the same one.)
 */
export function leadingQuestion(answers: Answers): Question {
  return answers.so === null ? 'said' : 'so'
}

export function leadingVerdict(answers: Answers): Verdict {
  const verdict = answers[leadingQuestion(answers)]
  if (verdict === null) throw new Error('A verdict answers at least one question')
  return verdict
}
