'use client'
import { type ReactNode, use } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { Details } from '../ui/details.tsx'
import { OnDemand } from '../ui/on-demand.tsx'
import { FormContext } from './form-context.ts'

type Props = {
  summary: string
  shortcut?: ShortcutId
  /** Open from the start, where somebody asked for the form. */
  isOpen?: boolean
  /** Fields that are drawn when they are asked for: their name on the page, and where they stand. */
  onDemand?: { name: string; at: string }
  children: ReactNode
}

/** Fields that open on demand; open by themselves once the form has something to answer or to hand back. */
export function FormDetails({ summary, shortcut, isOpen = false, onDemand, children }: Props) {
  const { stamp, refusal, isDraft } = use(FormContext)
  const hasAnswer = stamp > 0 || refusal !== null || isDraft
  const details = (
    <Details summary={summary} shortcut={shortcut} open={isOpen || onDemand !== undefined || hasAnswer}>
      {children}
    </Details>
  )
  if (!onDemand) return details
  return (
    <OnDemand {...{ summary, shortcut, ...onDemand }} isOpen={hasAnswer}>
      {details}
    </OnDemand>
  )
}
