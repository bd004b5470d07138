import type { EditionDocument } from '#domain/edition.ts'
import { editionChanges } from '#domain/edition-changes.ts'
import type { Words } from '#domain/words/words.ts'
import { EditionChanges } from './edition-changes.tsx'
import { PageFrame } from './page-frame.tsx'
import { PageSection } from './page-section.tsx'

type Props = {
  /** The edition that the page shows, and the one that it followed; both as readers may see them today. */
  before: EditionDocument
  after: EditionDocument
  words: Words
}

/** Below an edition: what it said differently than the one before it, whatever has followed since. */
export function ChangesMade({ before, after, words }: Props) {
  const { t } = words
  const numbers = { before: before.number, after: after.number }
  return (
    <PageFrame>
      <PageSection id="changes-made" title={t('editionPage.made')}>
        <p className="mb-6 text-muted">{t('editionPage.madeMeans', numbers)}</p>
        <EditionChanges
          changes={editionChanges(before, after)}
          language={after.article.language}
          words={words}
        />
      </PageSection>
    </PageFrame>
  )
}
