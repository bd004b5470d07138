import { useId } from 'react'
import type { EditionChanges as Changes } from '#domain/edition-changes.ts'
import { hasChanges } from '#domain/edition-changes.ts'
import type { Words } from '#domain/words/words.ts'
import { ClaimChangeItem } from './claim-change-item.tsx'
import { TextChanges } from './text-changes.tsx'
import { WordDiff } from './word-diff.tsx'

type Props = {
  changes: Changes
  /** BCP 47, of the article: its words are cut by it. */
  language: string
  words: Words
}

/** Exactly what is different for readers between two editions. The desk and readers see the same. */
export function EditionChanges({ changes, language, words }: Props) {
  const id = useId()
  const { t } = words
  if (!hasChanges(changes)) return <p>{t('changes.none')}</p>
  const { claims, beingChecked, text } = changes
  return (
    <div className="space-y-6">
      {claims.map((change) => (
        <section key={change.number} aria-labelledby={`${id}-${change.number}`}>
          <h3 id={`${id}-${change.number}`} className="font-sans text-base font-semibold">
            {t('changes.claim', { n: change.number })}: {t(`changes.fate.${change.fate}`)}
          </h3>
          {change.wording !== '' && !change.texts.some(({ part }) => part === 'wording') && (
            <p className="text-muted">
              <bdi>{change.wording}</bdi>
            </p>
          )}
          <ClaimChangeItem {...{ change, language, words }} />
        </section>
      ))}
      {beingChecked && <p>{t('changes.beingChecked', beingChecked)}</p>}
      {text && (
        <section aria-labelledby={`${id}-text`}>
          <h3 id={`${id}-text`} className="font-sans text-base font-semibold">
            {t('changes.text')}
          </h3>
          <WordDiff {...text} language={language} words={words} />
          {`${text.before}${text.after}`.includes('[…]') && (
            <p className="font-sans text-sm text-muted">{t('changes.hidden')}</p>
          )}
        </section>
      )}
      <ArticleChanges {...{ changes, language, words }} />
    </div>
  )
}

function ArticleChanges({ changes: { texts, others }, language, words }: Props) {
  const id = useId()
  if (texts.length + others.length === 0) return null
  const { t } = words
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="font-sans text-base font-semibold">
        {t('changes.article')}
      </h3>
      <dl>
        <TextChanges
          changes={texts.map((text) => ({ ...text, label: t(`changes.articleText.${text.part}`) }))}
          {...{ language, words }}
        />
      </dl>
      {others.length > 0 && (
        <p className="font-sans text-sm">
          {t('changes.also', { list: words.list(others.map((other) => t(`changes.articleOther.${other}`))) })}
        </p>
      )}
    </section>
  )
}
