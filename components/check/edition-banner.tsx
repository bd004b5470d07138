import type { EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = {
  edition: Pick<EditionDocument, 'number' | 'publishedAt' | 'newsroom'>
  /** The newest edition; the link leads to the living page. */
  newest: { number: number; href: string }
  words: Words
}

/** Stands on top of an edition's permanent address, so that nobody takes an old page for today's. */
export function EditionBanner({ edition: { number, publishedAt, newsroom }, newest, words }: Props) {
  const { t } = words
  const isNewest = newest.number === number
  return (
    <div className="mb-8">
      <Notice
        tone={isNewest ? 'note' : 'attention'}
        title={t(isNewest ? 'claimPage.edition.newest' : 'claimPage.edition.earlier', { n: number })}
      >
        <p>
          {t.rich('claimPage.edition.stands', {
            day: () => <Moment at={publishedAt} timeZone={newsroom.timeZone} withTime words={words} />,
          })}{' '}
          <Link href={newest.href}>
            {isNewest ? t('claimPage.edition.living') : t('claimPage.edition.toNewest', { n: newest.number })}
          </Link>
          {!isNewest && (
            <>
              {' · '}
              <Link href="#changes-since">{t('editionPage.toChanges')}</Link>
            </>
          )}
        </p>
      </Notice>
    </div>
  )
}
