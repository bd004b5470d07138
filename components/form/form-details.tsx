'use client'
import { type ReactNode, use } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { Details } from '../ui/details.tsx'
import { OnDemand } from '../ui/on-demand.tsx'
import { FormContext } from './form-context.ts'

type Props = {
  summary: string
  shortcut?: ShortcutId
  /** Fields that are drawn when they are asked for: their name on the page, where they stand, and what follows them. */
  onDemand?: { name: string; at: string; beside?: (isDrawn: boolean) => ReactNode }
  children: ReactNode
}

/** Fields that open on demand; open by themselves once the form has something to answer or to hand back. */
export function FormDetails({ onDemand, ...line }: Props) {
  const { stamp, refusal, isDraft } = use(FormContext)
  const hasAnswer = stamp > 0 || refusal !== null || isDraft
  return onDemand ? (
    <OnDemand {...line} {...onDemand} isOpen={hasAnswer} />
  ) : (
    <Details {...line} open={hasAnswer} />
  )
}
