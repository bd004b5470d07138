import type { ReactNode } from 'react'
import type { EditionEvidence } from '#domain/edition.ts'
import { flagInWords } from '#domain/evidence-flags.ts'
import { sizeInWords } from '#domain/upload.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

/** What a reader has to know of a piece beside its grades: what it derives from, what it does not count for, its file. */
export function SourceNotes({ item }: { item: EditionEvidence }) {
  // A tombstone says by itself that it counts for nothing.
  const flag = item.removed ? null : flagInWords(item.flags)
  return (
    <>
      {item.derivesFrom.length > 0 && (
        <Note>
          Derives from{' '}
          {item.derivesFrom.map((from, index) => (
            // Two pieces of one source that are not on this claim look the same, and are.
            <span key={index}>
              {index > 0 && ' and '}
              <DerivedFrom from={from} />
            </span>
          ))}
          .
        </Note>
      )}
      {flag && (
        <Note>
          <bdi className="font-semibold text-ink">{flag}</bdi>
        </Note>
      )}
      {item.file && (
        <Note>
          Held by the newsroom: <bdi>{item.file.name}</bdi>, {item.file.mediaType},{' '}
          {sizeInWords(item.file.size)}. SHA-256{' '}
          <code className="font-mono text-xs break-all">{item.file.sha256}</code>
        </Note>
      )}
    </>
  )
}

/** What stands in the place of evidence that was removed. */
export function Tombstone({
  removed,
  timeZone,
}: {
  removed: NonNullable<EditionEvidence['removed']>
  timeZone: string
}) {
  return (
    <p className="border-s-2 border-border ps-4">
      Removed on <Moment at={removed.at} timeZone={timeZone} />: <bdi>{removed.reason}</bdi>
    </p>
  )
}

function DerivedFrom({ from: { number, title, source } }: { from: EditionEvidence['derivesFrom'][number] }) {
  if (number === null)
    return (
      <>
        a piece by <bdi>{source}</bdi> that is not listed here
      </>
    )
  return (
    <Link href={`#e${number}`}>
      source {number}
      {title && (
        <>
          , <bdi>{title}</bdi>
        </>
      )}
    </Link>
  )
}

function Note({ children }: { children: ReactNode }) {
  return <p className="font-sans text-sm leading-normal text-muted">{children}</p>
}
