import { claimChange } from '#domain/claim-changes.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { editionChanges } from '#domain/edition-changes.ts'
import type { Words } from '#domain/words/words.ts'
import { ClaimChangeItem } from './claim-change-item.tsx'
import { EditionChanges } from './edition-changes.tsx'
import { PageFrame } from './page-frame.tsx'
import { PageSection } from './page-section.tsx'

type Props = {
  /** The edition that the page shows, and the newest; both as readers may see them today. */
  before: EditionDocument
  after: EditionDocument
  /** Given on the page of one claim: only what changed of it. */
  claimNumber?: number
  words: Words
}

/** Below an earlier edition: what the newest says differently, word by word. */
export function ChangesSince({ before, after, claimNumber, words }: Props) {
  const { t } = words
  const numbers = { before: before.number, after: after.number }
  const { language } = after.article
  return (
    <PageFrame>
      <PageSection id="changes-since" title={t('editionPage.since')}>
        <p className="mb-6 text-muted">
          {t(claimNumber === undefined ? 'editionPage.sinceMeans' : 'editionPage.sinceClaim', numbers)}
        </p>
        {claimNumber === undefined ? (
          <EditionChanges changes={editionChanges(before, after)} {...{ language, words }} />
        ) : (
          <ClaimSince {...{ before, after, claimNumber, words }} />
        )}
      </PageSection>
    </PageFrame>
  )
}

function ClaimSince({ before, after, claimNumber, words }: Required<Props>) {
  const change = claimChange(before, after, claimNumber)
  if (!change) return <p>{words.t('editionPage.same', { after: after.number })}</p>
  return <ClaimChangeItem change={change} language={after.article.language} words={words} />
}
