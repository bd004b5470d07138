import { Moment } from '../ui/date.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = { retraction: { reason: string; by: string; at: Date } | null; timeZone: string }

/** On the desk's page of an article that was taken back from readers. */
export function RetractedNotice({ retraction, timeZone }: Props) {
  if (!retraction) return null
  const { reason, by, at } = retraction
  return (
    <div className="mt-4 max-w-[44rem]">
      <Notice
        title={
          <>
            Retracted by <bdi>{by}</bdi>, <Moment at={at.toISOString()} timeZone={timeZone} withTime />
          </>
        }
      >
        <p dir="auto">{reason}</p>
        <p className="text-muted">
          Readers find this reason at its addresses, for good. The desk keeps everything; nothing of it can be
          published again.
        </p>
      </Notice>
    </div>
  )
}
