import { checkPath } from '#domain/check-address.ts'
import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame, PageHead } from './page-frame.tsx'

type GonePageProps = {
  slug: string
  /** Null where the whole article was retracted. */
  claimNumber: number | null
  /** As the editor wrote it, in whichever language. */
  reason: string
  /** ISO 8601. */
  at: string
  timeZone: string
  words: Words
}

/** What stands at an address whose check was taken back: that it was, when, why, and where to go on. */
export function GonePage({ slug, claimNumber, reason, at, timeZone, words }: GonePageProps) {
  const { t } = words
  return (
    <PageFrame>
      <PageHead>
        <p className="font-sans text-sm leading-normal text-muted">{t('gone.eyebrow')}</p>
        <h1 className="mt-3 text-3xl leading-tight font-semibold">
          {claimNumber === null ? t('gone.article') : t('gone.claim', { n: claimNumber })}
        </h1>
        <div className="mt-8 max-w-[66ch]">
          <Notice title={t('gone.reason')}>
            <p dir="auto">{reason}</p>
            <p className="text-muted">
              <time dateTime={at}>{t('gone.since', { day: words.dayOf(at, timeZone) })}</time>
            </p>
          </Notice>
        </div>
        <p className="mt-6 max-w-[66ch]">
          {t(claimNumber === null ? 'gone.articleMeans' : 'gone.claimMeans')}
        </p>
        <ul className="mt-6 space-y-2 font-sans text-base">
          {claimNumber !== null && (
            <li>
              <Link href={checkPath(slug)}>{t('gone.toCheck')}</Link>
            </li>
          )}
          <li>
            <Link href="/corrections">{t('gone.toCorrections')}</Link>
          </li>
          <li>
            <Link href="/">{t('gone.toFront')}</Link>
          </li>
        </ul>
      </PageHead>
    </PageFrame>
  )
}
