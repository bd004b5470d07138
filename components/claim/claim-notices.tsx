import type { Heir } from '#domain/claim.ts'
import type { ProposalFate } from '#domain/proposal-fate.ts'
import { Moment } from '../ui/date.tsx'
import { Notice } from '../ui/notice.tsx'
import { HeirList } from './heir-list.tsx'

type Standing = { reason: string; by: string; at: Date } | null

type Props = {
  withdrawn: Standing
  /** What it was split or merged into, where that is why it was withdrawn. */
  heirs?: readonly Heir[]
  retracted: Standing
  heldBack: Standing
  /** What became of the newest proposal. */
  fate: ProposalFate | null
  timeZone: string
}

/** What a person has to know before they touch the claim. */
export function ClaimNotices({ withdrawn, heirs = [], retracted, heldBack, fate, timeZone }: Props) {
  const title = (word: string, { by, at }: NonNullable<Standing>) => (
    <>
      {word} by <bdi>{by}</bdi>, <Moment at={at.toISOString()} timeZone={timeZone} withTime />
    </>
  )
  const isEnded = withdrawn !== null || retracted !== null
  return (
    <div className="grid gap-3 empty:hidden">
      {withdrawn && (
        <Notice title={title('Withdrawn', withdrawn)}>
          {heirs.length > 0 ? (
            <p>
              <HeirList heirs={heirs} />
            </p>
          ) : (
            <p dir="auto">{withdrawn.reason}</p>
          )}
        </Notice>
      )}
      {retracted && (
        <Notice title={title('Retracted', retracted)}>
          <p dir="auto">{retracted.reason}</p>
          <p className="text-muted">
            Readers find this reason in its place, for good. The desk keeps everything.
          </p>
        </Notice>
      )}
      {heldBack && (
        <Notice title={title('Held back from the next edition', heldBack)}>
          <p dir="auto">{heldBack.reason}</p>
          <p className="text-muted">Readers see only that it is being checked.</p>
        </Notice>
      )}
      {!isEnded && fate?.state === 'sent back' && (
        <Notice tone="attention" title="The proposed verdict was sent back">
          <p dir="auto">{fate.sentence}</p>
        </Notice>
      )}
      {!isEnded && fate?.state === 'withdrawn' && (
        <Notice title="The proposed verdict was withdrawn">
          <p dir="auto">{fate.sentence}</p>
        </Notice>
      )}
      {!isEnded && fate?.state === 'fell' && (
        <Notice tone="attention" title="The last verdict no longer stands">
          <p dir="auto">{fate.sentence}</p>
        </Notice>
      )}
    </div>
  )
}
