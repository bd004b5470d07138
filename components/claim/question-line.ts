import { type Answers, type Question, questionWord, type Verdict, verdictMeaning } from '#domain/verdict.ts'
import { wordsIn } from '#domain/words/words.ts'

/** A question of a claim as it is drawn; `answer` is null while nothing is proposed. */
export type QuestionLine = {
  question: Question
  asked: string
  answer: { verdict: Verdict; word: string; how: string; meaning: string } | null
}

export function questionLine(
  question: Question,
  answers: Answers | null,
  isSignedOff: boolean,
): QuestionLine {
  const verdict = answers?.[question] ?? null
  const asked = questionWord[question]
  if (verdict === null) return { question, asked, answer: null }
  const word = wordsIn('en').t(`common.verdict.${verdict}`)
  const how = isSignedOff ? 'signed off' : 'proposed'
  return { question, asked, answer: { verdict, word, how, meaning: verdictMeaning[question][verdict] } }
}
