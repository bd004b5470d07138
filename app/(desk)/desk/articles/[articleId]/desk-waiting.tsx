'use client'
import type { ComponentProps } from 'react'
import { WaitingList } from '#components/revision/waiting-list.tsx'
import { acceptAnchor, moveAnchor, withdrawOnBench } from './actions.ts'

/** The claims whose words changed, with what can be decided; the actions are not sent with the page. */
export function DeskWaiting(props: Omit<ComponentProps<typeof WaitingList>, 'actions'>) {
  return <WaitingList {...props} actions={commands} />
}

const commands = { accept: acceptAnchor, place: moveAnchor, withdraw: withdrawOnBench }
