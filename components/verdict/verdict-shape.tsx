import type { Verdict } from '#domain/verdict.ts'
import { cn } from '../ui/cn.ts'

const shape: Record<Verdict, React.ReactNode> = {
  confirmed: (
    <>
      <circle cx="10" cy="10" r="9" className="fill-confirmed" />
      <path d="M5.6 10.4l3 3 5.8-6.6" className="fill-none stroke-page" strokeWidth="2.2" />
    </>
  ),
  disputed: (
    <>
      <path d="M10 0.4 19.6 10 10 19.6 0.4 10z" className="fill-disputed" />
      <path d="M7 7l6 6M13 7l-6 6" className="fill-none stroke-page" strokeWidth="2.2" />
    </>
  ),
  unconfirmed: (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" className="fill-none stroke-unconfirmed" strokeWidth="2" />
      <path
        d="M7.2 7.6c.1-1.7 1.2-2.7 2.9-2.7s2.8 1 2.8 2.4c0 2-2.7 2.1-2.7 4.3M10.2 13.6v1.8"
        className="fill-none stroke-unconfirmed"
        strokeWidth="1.9"
      />
    </>
  ),
}

/** The sign alone; beside it there is always the word. */
export function VerdictShape({ verdict, className }: { verdict: Verdict; className?: string }) {
  return (
    <svg viewBox="0 0 20 20" className={cn('size-[1.1em] shrink-0', className)} aria-hidden="true">
      {shape[verdict]}
    </svg>
  )
}

export const verdictInk: Record<Verdict, string> = {
  confirmed: 'text-confirmed',
  disputed: 'text-disputed',
  unconfirmed: 'text-unconfirmed',
}

/** The line under the words of an article that were judged. */
export const verdictUnderline: Record<Verdict, string> = {
  confirmed: 'under-confirmed',
  disputed: 'under-disputed',
  unconfirmed: 'under-unconfirmed',
}
