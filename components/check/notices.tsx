import { checkPath } from '#domain/check-address.ts'
import type { Notice as Standing } from '#domain/notice.ts'
import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'

const message = {
  'recheck due': 'notices.recheckDue',
  'evidence removed': 'notices.evidenceRemoved',
  'evidence changed': 'notices.evidenceChanged',
  'article revised': 'notices.articleRevised',
  'sibling corrected': 'notices.siblingCorrected',
} as const

type Props = {
  notices: readonly Standing[]
  words: Words
  /** Given on the article's page: each notice then names its claim and leads to it. */
  slug?: string
}

/** What is said of published verdicts until somebody has looked again: dated, and never that they are wrong. */
export function Notices({ notices, words, slug }: Props) {
  if (notices.length === 0) return null
  const { t } = words
  return (
    <Notice tone="attention" title={t('notices.title')}>
      <ul className="space-y-1">
        {notices.map(({ claimNumber, kind, on }) => (
          <li key={`${claimNumber} ${kind}`}>
            {slug !== undefined && (
              <>
                <Link href={checkPath(slug, claimNumber)}>{t('notices.ofClaim', { n: claimNumber })}</Link>
                {': '}
              </>
            )}
            {t(message[kind], { day: words.day(on) })}
          </li>
        ))}
      </ul>
      <p className="text-muted">{t(slug === undefined ? 'notices.standing' : 'notices.standingAll')}</p>
    </Notice>
  )
}
