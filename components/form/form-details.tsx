'use client'
import { type ReactNode, use } from 'react'
import { Details } from '../ui/details.tsx'
import { FormContext } from './form-context.ts'

/** Fields that open on demand; open by themselves once the form has something to answer or to hand back. */
export function FormDetails({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const { stamp, refusal } = use(FormContext)
  return (
    <Details summary={summary} open={stamp > 0 || refusal !== null}>
      {children}
    </Details>
  )
}
