'use client'
import { use } from 'react'
import { dateFormatter } from '#domain/date-formatter.ts'
import { localTimeIn } from '#domain/newsroom-time.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { DraftOwnerContext } from './draft-owner.tsx'

/** Says that a form holds what was typed before, and takes it away again. */
export function DraftNotice({ at, onDiscard }: { at: number; onDiscard: () => void }) {
  const timeZone = use(DraftOwnerContext)?.timeZone ?? 'UTC'
  const [day = '', time] = localTimeIn(timeZone, new Date(at)).split('T')
  const isToday = localTimeIn(timeZone, new Date()).startsWith(day)
  return (
    <Notice
      title={
        <>
          What you typed{' '}
          {!isToday && <>on {dateFormatter({ dateStyle: 'long', timeZone }).format(new Date(at))} </>}
          at {time} is back.
        </>
      }
    >
      <Button type="button" onClick={onDiscard}>
        Discard it
      </Button>
    </Notice>
  )
}
