import type { ReactNode } from 'react'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { currentPath, requireVisit } from '#app/session.ts'
import { DeskFrame } from '#components/layout/desk-frame.tsx'
import { desk } from '#db/client.ts'
import { countNotifications } from '#db/queries/count-notifications.ts'
import { dayIn } from '#domain/newsroom-time.ts'
import { usualShortcuts } from '#domain/shortcut-settings.ts'
import { wordsIn } from '#domain/words/words.ts'
import { endSession } from './actions.ts'

const { t } = wordsIn('en')
const skip = t('layout.skip')
const demo = { label: t('layout.demo.label'), words: t('layout.demo.words') }

/** The frame around the desk. It refuses nothing: pages and commands ask for themselves who is there. */
export default async function DeskFrameLayout({ children }: { children: ReactNode }) {
  const { actor, shortcuts, position } = await requireVisit()
  const { name: newsroomName, timeZone, isDemo } = await currentNewsroom()
  const [waiting, path] = await Promise.all([
    countNotifications(desk(), actor.id, dayIn(timeZone, new Date())),
    currentPath(),
  ])
  return (
    <DeskFrame
      actor={actor}
      newsroomName={newsroomName}
      timeZone={timeZone}
      path={path.split('?', 1).join()}
      waiting={waiting}
      settings={shortcuts ?? usualShortcuts}
      since={position}
      words={{ skip, demo: isDemo ? demo : null }}
      signOut={endSession}
    >
      {children}
    </DeskFrame>
  )
}
