import type { ReactNode } from 'react'
import type { EditionEvidence } from '#domain/edition.ts'
import { flagInWords } from '#domain/evidence-flags.ts'
import { isolated } from '#domain/words/isolated.ts'
import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

type Props = { item: EditionEvidence; words: Words }

/** What a reader has to know of a piece beside its grades: what it derives from, what it does not count for, its file. */
export function SourceNotes({ item, words }: Props) {
  const { t } = words
  const { file, derivesFrom } = item
  return (
    <>
      {derivesFrom.length > 0 && (
        <Note>
          {t('claimPage.derivesFrom')}{' '}
          {derivesFrom.map((from, index) => (
            // Two pieces of one source that are not on this claim look the same, and are.
            <span key={index}>
              {index > 0 && t('independence.comma')}
              <DerivedFrom from={from} words={words} />
            </span>
          ))}
        </Note>
      )}
      <Flag item={item} words={words} />
      {file && (
        <Note>
          {t.rich('claimPage.held', {
            mediaType: file.mediaType,
            size: fileSize(file.size, words),
            file: () => <bdi>{file.name}</bdi>,
            code: () => <code className="font-mono text-xs break-all">{file.sha256}</code>,
          })}
        </Note>
      )}
    </>
  )
}

/** Why the piece does not count. A tombstone says by itself that it counts for nothing. */
function Flag({ item: { flags, removed }, words }: Props) {
  const known = removed ? null : flagInWords(flags, words)
  // Before format 3 the reason was a sentence, in English.
  const why = flags.words && <span lang="en">{flags.words}</span>
  if (known === null && !why) return null
  return (
    <Note>
      <span className="font-semibold text-ink">
        {why ? words.t.rich('claimPage.countsForNothing', { why: () => why }) : known}
      </span>
    </Note>
  )
}

type TombstoneProps = { removed: NonNullable<EditionEvidence['removed']>; timeZone: string; words: Words }

/** What stands in the place of evidence that was removed. */
export function Tombstone({ removed, timeZone, words }: TombstoneProps) {
  return (
    <p className="border-s-2 border-border ps-4">
      {words.t.rich('claimPage.removed', {
        day: () => <Moment at={removed.at} timeZone={timeZone} words={words} />,
        reason: () => <bdi>{removed.reason}</bdi>,
      })}
    </p>
  )
}

type FromProps = { from: EditionEvidence['derivesFrom'][number]; words: Words }

function DerivedFrom({ from: { number, title, source }, words }: FromProps) {
  if (number === null) return words.t('claimPage.derivedElsewhere', { source: isolated(source, words) })
  return (
    <Link href={`#e${number}`}>
      {title
        ? words.t('claimPage.derivedHereTitle', { n: number, title: isolated(title, words) })
        : words.t('claimPage.derivedHere', { n: number })}
    </Link>
  )
}

function Note({ children }: { children: ReactNode }) {
  return <p className="font-sans text-sm leading-normal text-muted">{children}</p>
}

/** In the symbols that every language writes alike. */
function fileSize(bytes: number, { number }: Words): string {
  if (bytes < 1000) return `${number(bytes)} B`
  return bytes < 1_000_000
    ? `${number(Math.round(bytes / 1000))} kB`
    : `${number(Math.round(bytes / 1_000_000))} MB`
}
