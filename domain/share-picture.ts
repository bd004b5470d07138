import { cutText, drawableText } from './drawable-text.ts'
import type { EditionClaim, EditionDocument } from './edition.ts'
import { speakerOf } from './speaker.ts'
import { type Answers, type Question, questions, type Verdict } from './verdict.ts'
import { type VerdictMix, verdictMix } from './verdict-mix.ts'
import type { Words } from './words/words.ts'

/** Everything that a share picture shows, already in words and cut to fit. `newsroom` is empty where it cannot be drawn. */
export type SharePicture = {
  newsroom: string
  label: string
  text: string
  about: string
  answers: { question: string; verdict: Verdict; word: string }[]
}

/** The picture without words, for what cannot be drawn: the newsroom and the shapes of the verdicts. */
export type NeutralPicture = { newsroom: string; shapes: Verdict[] }

const length = { text: 180, about: 70, newsroom: 40 }

/** Null where the wording, or a word beside it, is in a script that the picture's fonts have not: neutral then. */
export function claimPicture(
  edition: EditionDocument,
  claim: EditionClaim,
  words: Words,
): SharePicture | null {
  const { t } = words
  const speaker = speakerOf(claim)
  const about = speaker
    ? t('picture.saidBy', { speaker: speaker.name })
    : t('picture.articleOf', { outlet: edition.article.outlet })
  return drawn(edition, words, { text: claim.wording, about, answers: answersInWords(claim.answers, words) })
}

export function articlePicture(edition: EditionDocument, words: Words): SharePicture | null {
  const about = words.t('picture.articleOf', { outlet: edition.article.outlet })
  const mix = verdictMix(edition.claims)
  return drawn(edition, words, { text: edition.article.title, about, answers: mixAnswers(mix, words) })
}

/** The shapes alone, of the answers of a claim or of the verdicts of an article's claims. */
export function neutralPicture(edition: EditionDocument, claim: EditionClaim | null): NeutralPicture {
  const mix = verdictMix(edition.claims)
  const shapes = claim ? questions.flatMap((question) => claim.answers[question] ?? []) : given(mix)
  return { newsroom: newsroomName(edition), shapes }
}

type Parts = Pick<SharePicture, 'text' | 'about' | 'answers'>

function drawn(edition: EditionDocument, words: Words, parts: Parts): SharePicture | null {
  const [text, about, newsroom, label] = [
    drawableText(parts.text),
    drawableText(parts.about),
    drawableText(edition.newsroom.name),
    drawableText(words.t('picture.check')),
  ]
  const answers = parts.answers.every(({ question, word }) => drawableText(question + word) !== null)
  if (words.direction === 'rtl' || text === null || about === null || newsroom === null) return null
  if (label === null || !answers) return null
  return {
    newsroom: cutText(newsroom, length.newsroom),
    label,
    text: cutText(text, length.text),
    about: cutText(about, length.about),
    answers: parts.answers,
  }
}

function newsroomName({ newsroom }: EditionDocument): string {
  return cutText(drawableText(newsroom.name) ?? '', length.newsroom)
}

function answersInWords(answers: Answers, { t }: Words): SharePicture['answers'] {
  const of = (question: Question) => {
    const verdict = answers[question]
    if (verdict === null) return []
    return [{ question: t(`common.answer.${question}`), verdict, word: t(`common.verdictInline.${verdict}`) }]
  }
  return questions.flatMap(of)
}

function mixAnswers(mix: VerdictMix, { t }: Words): SharePicture['answers'] {
  return given(mix).map((verdict) => ({
    question: '',
    verdict,
    word: t(`verdict.mix.${verdict}`, { n: mix[verdict] }),
  }))
}

function given(mix: VerdictMix): Verdict[] {
  return (['confirmed', 'disputed', 'unconfirmed'] as const).filter((verdict) => mix[verdict] > 0)
}
