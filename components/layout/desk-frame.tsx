'use client'
import type { ReactNode } from 'react'
import type { Actor } from '#domain/actor.ts'
import type { FormAction } from '#domain/form-state.ts'
import type { ShortcutSettings } from '#domain/shortcut-settings.ts'
import { ActionForm } from '../form/action-form.tsx'
import { DraftOwner } from '../form/draft-owner.tsx'
import { Shortcuts } from '../shortcut/shortcuts.tsx'
import { Button } from '../ui/button.tsx'
import { DeskLayout, type DeskLayoutProps } from './desk-layout.tsx'
import { Live } from './live.tsx'

type Props = Omit<DeskLayoutProps, 'actor' | 'signOut'> & {
  actor: Actor
  timeZone: string
  settings: ShortcutSettings
  /** How far the log had come when this page was read. */
  since: number
  signOut: FormAction
}

/**
 * All that is around a desk page. It is drawn in the browser again, so that only its few words are sent and not its
 * elements: every page of the desk carries it.
 */
export function DeskFrame({ actor, timeZone, settings, since, signOut, ...layout }: Props): ReactNode {
  return (
    <Shortcuts settings={settings}>
      <DraftOwner personId={actor.id} timeZone={timeZone}>
        <DeskLayout
          {...layout}
          actor={actor}
          signOut={
            <ActionForm label="Sign out" action={signOut} forgetsDrafts>
              <Button variant="quiet">Sign out</Button>
            </ActionForm>
          }
        />
        <Live since={since} />
      </DraftOwner>
    </Shortcuts>
  )
}
