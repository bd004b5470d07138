import { checkPath, editionPath } from '#domain/check-address.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Day, Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { Quoted } from './quoted.tsx'

type Props = { edition: EditionDocument; claim: EditionClaim; isPermanent: boolean; words: Words }

/** What the page is about and when: the way up to the article, and the dates. */
export function ClaimEyebrow({ edition, claim, isPermanent, words }: Props) {
  const { t } = words
  const { timeZone } = edition.newsroom
  const article = isPermanent ? editionPath(edition.slug, edition.number) : checkPath(edition.slug)
  const moment = (at: string) => () => <Moment at={at} timeZone={timeZone} words={words} />
  return (
    <p className="font-sans text-sm leading-normal text-muted">
      <Link href={article}>
        {t('claimPage.eyebrow', { n: claim.number })}{' '}
        <Quoted words={words}>
          <bdi lang={edition.article.language}>{edition.article.title}</bdi>
        </Quoted>
      </Link>
      <span className="block">
        {t.rich('claimPage.asOf', { day: () => <Day on={claim.asOf} words={words} /> })}
        {' · '}
        {t.rich('claimPage.published', { day: moment(claim.firstPublishedAt) })}
        {edition.publishedAt !== claim.firstPublishedAt && (
          <>
            {' · '}
            {t.rich('claimPage.changed', { day: moment(edition.publishedAt) })}
          </>
        )}
      </span>
    </p>
  )
}
