import { checkPath } from '#domain/check-address.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { verdictMix } from '#domain/verdict-mix.ts'
import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { VerdictCounts } from '../verdict/verdict-counts.tsx'
import { CardFrame, CardLink } from './card-frame.tsx'

type Props = { edition: EditionDocument; origin: string; words: Words }

/** A whole check in the space of a quotation: what was checked, how it came out, and the way to each claim. */
export function ArticleCard({ edition, origin, words }: Props) {
  const { article, newsroom, slug, claims, beingChecked } = edition
  const { t } = words
  return (
    <CardFrame newsroom={newsroom.name} words={words}>
      <h1 lang={article.language} dir="auto" className="mt-3 text-xl leading-snug font-semibold">
        {article.title}
      </h1>
      <p className="mt-2 font-sans text-sm text-muted">
        {t.rich('embed.from', { n: claims.length, outlet: () => <bdi key="outlet">{article.outlet}</bdi> })}
      </p>
      <VerdictCounts mix={verdictMix(claims)} words={words} />
      <p className="mt-2 font-sans text-sm text-muted">
        {beingChecked > 0 && `${t('feeds.beingChecked', { n: beingChecked })} `}
        {t.rich('embed.edition', {
          n: edition.number,
          day: () => <Moment key="day" at={edition.publishedAt} timeZone={newsroom.timeZone} words={words} />,
        })}
      </p>
      <CardLink href={origin + checkPath(slug)} words={words}>
        {t('embed.readArticle')}
      </CardLink>
    </CardFrame>
  )
}
