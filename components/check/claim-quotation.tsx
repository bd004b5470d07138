import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Day } from '../ui/date.tsx'
import { OutsideLink } from '../ui/link.tsx'
import { Quoted } from './quoted.tsx'

type Props = { edition: EditionDocument; claim: EditionClaim; words: Words }

/** The claim in the article's own words, with who said it, who carried it, and when. */
export function ClaimQuotation({ edition, claim, words }: Props) {
  const { t } = words
  const { article } = edition
  const comma = t('independence.comma')
  const [speaker] = claim.hops.toSorted((one, other) => one.position - other.position)
  const cite = () => <ArticleTitle article={article} />
  return (
    <figure className="mt-8">
      <blockquote
        lang={article.language}
        dir="auto"
        className="border-s-4 border-ink ps-4 text-[1.3125rem] leading-snug sm:ps-6 sm:text-2xl"
      >
        <Quoted words={words}>{claim.quotation}</Quoted>
      </blockquote>
      <figcaption className="mt-3 ps-5 font-sans text-sm leading-normal text-muted sm:ps-7">
        {speaker ? (
          <>
            <bdi className="font-semibold text-ink">{speaker.name}</bdi>
            {comma}
            {speaker.isAnonymous
              ? t('claimPage.anonymous')
              : speaker.kind
                ? t(`kinds.sourceInline.${speaker.kind}`)
                : t('claimPage.kindUnknown')}
            {comma}
            {t.rich('claimPage.inArticle', { cite })}
          </>
        ) : (
          t.rich('claimPage.ownVoice', { cite })
        )}
        {comma}
        <bdi>{article.outlet}</bdi>
        {article.publishedOn && (
          <>
            {comma}
            <Day on={article.publishedOn} words={words} />
          </>
        )}
      </figcaption>
    </figure>
  )
}

function ArticleTitle({ article: { url, title, language } }: { article: EditionDocument['article'] }) {
  return (
    <cite lang={language} className="not-italic">
      <bdi>{url ? <OutsideLink href={url}>{title}</OutsideLink> : title}</bdi>
    </cite>
  )
}
