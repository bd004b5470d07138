import type { EditionClaim } from '#domain/edition.ts'
import { independenceInWords } from '#domain/independence-words.ts'
import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'

type Props = { lines: EditionClaim['independence']; words: Words }

/** How independent the sources are; an edition from before it was counted has its own English sentence, or none. */
export function Independence({ lines, words }: Props) {
  if (lines.length === 0) return null
  const { t } = words
  return (
    <div>
      <ul className="space-y-1.5">
        {lines.map((line) => (
          <li key={`${line.question} ${line.stance}`}>
            <span className="font-sans text-sm font-semibold">
              {t(`common.question.${line.question}`)} {t(`kinds.stance.${line.stance}`)}:
            </span>{' '}
            {line.words === null ? independenceInWords(line, words) : <bdi lang="en">{line.words}</bdi>}
          </li>
        ))}
      </ul>
      <p className="mt-2 font-sans text-sm text-muted">
        {t.rich('independence.why', { a: (text) => <Link href="/methodology#independence">{text}</Link> })}
      </p>
    </div>
  )
}
