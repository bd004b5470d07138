import type { ReactNode } from 'react'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { livePosition } from '#app/live-position.ts'
import { currentPath, requireActor } from '#app/session.ts'
import { ActionForm } from '#components/form/action-form.tsx'
import { DraftOwner } from '#components/form/draft-owner.tsx'
import { DeskLayout } from '#components/layout/desk-layout.tsx'
import { Live } from '#components/layout/live.tsx'
import { Shortcuts } from '#components/shortcut/shortcuts.tsx'
import { Button } from '#components/ui/button.tsx'
import { desk } from '#db/client.ts'
import { countNotifications } from '#db/queries/count-notifications.ts'
import { findShortcuts } from '#db/queries/find-shortcuts.ts'
import { deskNavigation } from '#domain/desk-navigation.ts'
import { dayIn } from '#domain/newsroom-time.ts'
import { usualShortcuts } from '#domain/shortcut-settings.ts'
import { endSession } from './actions.ts'

/** The frame around the desk. It refuses nothing: pages and commands ask for themselves who is there. */
export default async function DeskFrame({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const newsroom = await currentNewsroom()
  const [shortcuts, waiting, path] = await Promise.all([
    findShortcuts(desk(), actor.id),
    countNotifications(desk(), actor.id, dayIn(newsroom.timeZone, new Date())),
    currentPath(),
  ])
  return (
    <Shortcuts settings={shortcuts ?? usualShortcuts}>
      <DraftOwner personId={actor.id} timeZone={newsroom.timeZone}>
        <DeskLayout
          newsroomName={newsroom.name}
          actor={actor}
          navigation={deskNavigation(path)}
          waiting={waiting}
          isDemo={newsroom.isDemo}
          signOut={
            <ActionForm label="Sign out" action={endSession} forgetsDrafts>
              <Button variant="quiet">Sign out</Button>
            </ActionForm>
          }
        >
          {children}
        </DeskLayout>
        <Live since={await livePosition()} />
      </DraftOwner>
    </Shortcuts>
  )
}
