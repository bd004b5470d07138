import type { Words } from '#domain/words/words.ts'
import { PageSection } from './page-section.tsx'

/** The finding in three points at most. */
export function InShort({ points, words }: { points: readonly string[]; words: Words }) {
  if (points.length === 0) return null
  return (
    <PageSection id="in-short" title={words.t('claimPage.inShort')}>
      <ul className="list-[square] space-y-1.5 ps-5 marker:text-muted">
        {points.map((point) => (
          <li key={point}>
            <bdi>{point}</bdi>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
