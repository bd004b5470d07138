import type { ReactNode } from 'react'
import type { EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Day, Moment } from '../ui/date.tsx'
import { languageName } from '../ui/language-name.ts'
import { OutsideLink } from '../ui/link.tsx'
import { CorrectionBanner } from './correction-banner.tsx'
import { EditionBanner } from './edition-banner.tsx'
import { Headline } from './headline.tsx'
import { PageHead } from './page-frame.tsx'

type Props = {
  edition: EditionDocument
  newest: { number: number; href: string } | undefined
  words: Words
  /** What is said of the page's verdicts since. */
  children?: ReactNode
}

/** The head of an article's page: which article, whose, when it was checked and what changed since. */
export function CheckHead({ edition, newest, words, children }: Props) {
  const { article, newsroom } = edition
  return (
    <PageHead>
      {newest && <EditionBanner edition={edition} newest={newest} words={words} />}
      <p className="font-sans text-sm leading-normal text-muted">
        {words.t('checkPage.eyebrow')} ·{' '}
        <Moment at={edition.firstPublishedAt} timeZone={newsroom.timeZone} words={words} />
        {edition.number > 1 && (
          <>
            {' · '}
            {words.t.rich('checkPage.changed', {
              day: () => <Moment at={edition.publishedAt} timeZone={newsroom.timeZone} words={words} />,
            })}
          </>
        )}
      </p>
      <Headline length={article.title.length} lang={article.language}>
        {article.title}
      </Headline>
      <Byline article={article} words={words} />
      <div className="mt-8 space-y-4 empty:hidden">
        <CorrectionBanner edition={edition} words={words} />
        {children}
      </div>
    </PageHead>
  )
}

function Byline({ article, words }: { article: EditionDocument['article']; words: Words }) {
  const { url, isOurs } = article
  return (
    <p className="mt-4 font-sans text-sm leading-normal text-muted">
      {isOurs ? words.t('checkPage.ours') : <bdi className="font-semibold text-ink">{article.outlet}</bdi>}
      {article.byline && (
        <>
          {' · '}
          <bdi>{article.byline}</bdi>
        </>
      )}
      {article.publishedOn && (
        <>
          {' · '}
          <Day on={article.publishedOn} words={words} />
        </>
      )}
      {' · '}
      {languageName(article.language, words.language)}
      {url && (
        <span className="block">
          {words.t.rich(isOurs ? 'checkPage.address' : 'checkPage.addressOfTheirs', {
            a: () => <OutsideLink href={url} />,
          })}
        </span>
      )}
    </p>
  )
}
