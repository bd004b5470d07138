import type { ReactNode } from 'react'
import { cn } from './cn.ts'

/** A short word in a hairline frame. Ink only: verdicts have their own mark. */
export function Badge({ tone = 'plain', children }: { tone?: 'plain' | 'attention'; children: ReactNode }) {
  return (
    <span
      className={cn(
        'inline-block rounded-md border px-1.5 font-sans text-xs leading-5 font-medium',
        tone === 'attention'
          ? 'border-attention bg-attention-tint text-attention'
          : 'border-border text-muted',
      )}
    >
      {children}
    </span>
  )
}
