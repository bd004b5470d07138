import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { Contact, isReachable } from './contact.tsx'

export type PublicNewsroom = { name: string; contact: string | null; corrections: string | null }

const feeds = ['atom', 'rss', 'json'] as const
const link = 'inline-block py-1'

/** Whose pages these are, how an error is reported, and by which rules it was checked: on every page. */
export function ReadersFooter({ newsroom, words: { t } }: { newsroom: PublicNewsroom; words: Words }) {
  return (
    <footer className="border-t border-hairline bg-surface font-sans text-sm leading-normal">
      <div className="mx-auto max-w-[56rem] space-y-1.5 px-4 py-8 text-muted sm:px-6">
        <p>
          <bdi className="font-semibold text-ink">{newsroom.name}</bdi>. {t('layout.fourEyes')}
        </p>
        {newsroom.corrections && (
          <p>
            <Report address={newsroom.corrections} words={t('layout.report')} />
          </p>
        )}
        {newsroom.contact && (
          <p>
            {t('layout.contact')}: <Contact address={newsroom.contact} />
          </p>
        )}
        <p className="flex flex-wrap gap-x-5 print:hidden">
          <Link className={link} href="/methodology#policy">
            {t('layout.policy')}
          </Link>
          <Link className={link} href="/methodology#corrections">
            {t('layout.correctionsPolicy')}
          </Link>
          <span className="flex flex-wrap items-baseline gap-x-3">
            {t('layout.feeds')}:
            {feeds.map((format) => (
              <Link key={format} className={link} href={`/feeds/all.${format}`} type={mediaType[format]}>
                {t(`layout.feed.${format}`)}
              </Link>
            ))}
          </span>
        </p>
      </div>
    </footer>
  )
}

const mediaType = { atom: 'application/atom+xml', rss: 'application/rss+xml', json: 'application/feed+json' }

/** The address is printed beside the link, so that it is there on paper and for whoever has no mail program. */
function Report({ address, words }: { address: string; words: string }) {
  if (!isReachable(address))
    return (
      <>
        {words}: <bdi>{address}</bdi>
      </>
    )
  return (
    <>
      <span className="font-semibold">
        <Contact address={address}>{words}</Contact>
      </span>{' '}
      (<bdi dir="ltr">{address}</bdi>)
    </>
  )
}
