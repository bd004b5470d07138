import { type Answers, type Question, questions, type Verdict } from '#domain/verdict.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'

export type AnswerInWords = { question: Question; verdict: Verdict; asked: string; answer: string }

/** "Said", "confirmed" for each question that was answered; one that the claim has not is left out. */
export function answersInWords(answers: Answers, words: Words = wordsIn('en')): AnswerInWords[] {
  return questions.flatMap((question) => {
    const verdict = answers[question]
    if (verdict === null) return []
    const asked = words.t(`common.answer.${question}`)
    return [{ question, verdict, asked, answer: words.t(`common.verdictInline.${verdict}`) }]
  })
}
