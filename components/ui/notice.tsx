import type { ReactNode } from 'react'
import { cn } from './cn.ts'

type NoticeTone = 'note' | 'attention' | 'danger'

const look: Record<NoticeTone, string> = {
  note: 'border-ink bg-surface',
  attention: 'border-attention bg-attention-tint',
  danger: 'border-danger bg-danger-tint',
}

const sign: Record<NoticeTone, ReactNode> = {
  note: (
    <>
      <circle cx="10" cy="10" r="8.2" className="fill-none stroke-ink" strokeWidth="1.6" />
      <path d="M10 9v5M10 5.6v1.6" className="stroke-ink" strokeWidth="1.8" />
    </>
  ),
  attention: (
    <>
      <circle cx="10" cy="10" r="8.2" className="fill-none stroke-attention" strokeWidth="1.6" />
      <path d="M10 5v5.4l3.4 2" className="fill-none stroke-attention" strokeWidth="1.8" />
    </>
  ),
  danger: (
    <>
      <path d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z" className="fill-danger" />
      <path d="M10 5v6M10 13.2V15" className="stroke-page" strokeWidth="2" />
    </>
  ),
}

type Props = {
  tone?: NoticeTone
  title?: ReactNode
  /** `alert` for the answer to a form just sent, `status` for good news; none for a standing banner. */
  role?: 'alert' | 'status'
  children?: ReactNode
}

/** A standing banner, or a form's answer. */
export function Notice({ tone = 'note', title, role, children }: Props) {
  return (
    <div role={role} className={cn('flex gap-3 border-s-4 px-4 py-3 font-sans text-sm text-ink', look[tone])}>
      <svg viewBox="0 0 20 20" width="20" height="20" className="shrink-0" aria-hidden="true">
        {sign[tone]}
      </svg>
      <div className="min-w-0 space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
