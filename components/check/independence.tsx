import type { EditionClaim } from '#domain/edition.ts'
import { stanceWord } from '#domain/evidence.ts'
import { questionWord } from '#domain/verdict.ts'
import { Link } from '../ui/link.tsx'

/** How independent the sources are, as the edition says it; an edition from before it was counted says nothing. */
export function Independence({ lines }: { lines: EditionClaim['independence'] }) {
  if (lines.length === 0) return null
  return (
    <div className="mb-6 border-b border-hairline pb-5">
      <ul className="space-y-1.5">
        {lines.map(({ question, stance, words }) => (
          <li key={`${question} ${stance}`}>
            <span className="font-sans text-sm font-semibold">
              {questionWord[question]} {stanceWord[stance]}:
            </span>{' '}
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
      <p className="mt-2 font-sans text-sm text-muted">
        We count where evidence comes from in the end, not how often it was repeated:{' '}
        <Link href="/methodology#independence">what counts as independent</Link>.
      </p>
    </div>
  )
}
