'use client'
import { type ReactNode, use } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { Details } from '../ui/details.tsx'
import { FormContext } from './form-context.ts'

type Props = {
  summary: ReactNode
  shortcut?: ShortcutId
  /** Open from the start, where somebody asked for the form. */
  isOpen?: boolean
  children: ReactNode
}

/** Fields that open on demand; open by themselves once the form has something to answer or to hand back. */
export function FormDetails({ summary, shortcut, isOpen = false, children }: Props) {
  const { stamp, refusal, isDraft } = use(FormContext)
  return (
    <Details summary={summary} shortcut={shortcut} open={isOpen || stamp > 0 || refusal !== null || isDraft}>
      {children}
    </Details>
  )
}
