'use client'
import { useMemo } from 'react'
import { FormPick, picksLook } from '../form/form-pick.tsx'
import { Button } from '../ui/button.tsx'
import { type Packed, unpack } from '../ui/packed.ts'
import type { QueueLine } from './queue-line.ts'
import { QueueRow } from './queue-row.tsx'

type Props = {
  lines: Packed<QueueLine>
  /** The address of this list with the claims of one article alone, up to the article's id. */
  ofArticle: string
  areTicked: boolean
}

/** The lines of a form: each with the button that takes it, and a tick for those who assign. */
export function NewClaimLines({ lines, ofArticle, areTicked }: Props) {
  const listed = useMemo(() => unpack(lines), [lines])
  return (
    <ol className={`divide-y divide-hairline border-y border-hairline ${picksLook}`}>
      {listed.map((line) => (
        <QueueRow
          key={line.claimId}
          line={line}
          ofArticle={ofArticle}
          tick={
            areTicked && (
              <FormPick
                name="claimIds"
                value={line.claimId}
                label={`Tick claim ${line.number}: ${line.wording}`}
              />
            )
          }
          action={
            <Button name="take" value={line.claimId} shortcut="claim.assign-me">
              Take it
              <span className="sr-only">
                : claim {line.number}, {line.wording}
              </span>
            </Button>
          }
        />
      ))}
    </ol>
  )
}
