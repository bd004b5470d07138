import { checkPath } from '#domain/check-address.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import type { Notice } from '#domain/notice.ts'
import { leadingVerdict } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { Notices } from '../check/notices.tsx'
import { Day } from '../ui/date.tsx'
import { AnswersLine } from '../verdict/answers-line.tsx'
import { VerdictMark } from '../verdict/verdict-mark.tsx'
import { CardFrame, CardLink } from './card-frame.tsx'

type Props = {
  edition: EditionDocument
  claim: EditionClaim
  notices: readonly Notice[]
  /** Scheme and host of the public site, without a trailing slash. */
  origin: string
  words: Words
}

/** One claim in the space of a quotation: verdict, wording, where it stood, and the way to the sources. */
export function ClaimCard({ edition, claim, notices, origin, words }: Props) {
  const { article, newsroom, slug } = edition
  const { t } = words
  return (
    <CardFrame newsroom={newsroom.name} words={words}>
      <p className="mt-3">
        <VerdictMark verdict={leadingVerdict(claim.answers)} words={words} className="text-2xl" />
      </p>
      <AnswersLine answers={claim.answers} words={words} className="mt-1" />
      <h1 lang={article.language} dir="auto" className="mt-3 text-xl leading-snug font-semibold">
        {claim.wording}
      </h1>
      <p className="mt-2 font-sans text-sm text-muted">
        {t.rich('embed.inArticle', {
          title: () => (
            <bdi lang={article.language} key="title">
              {article.title}
            </bdi>
          ),
          outlet: () => <bdi key="outlet">{article.outlet}</bdi>,
        })}
        {' · '}
        {t.rich('embed.asOf', { day: () => <Day key="day" on={claim.asOf} words={words} /> })}
      </p>
      {notices.length > 0 && (
        <div className="mt-3">
          <Notices notices={notices} words={words} />
        </div>
      )}
      <CardLink href={origin + checkPath(slug, claim.number)} words={words}>
        {t('embed.readClaim')}
      </CardLink>
    </CardFrame>
  )
}
