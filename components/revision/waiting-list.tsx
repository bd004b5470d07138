'use client'
import { useEffect, useRef, useState } from 'react'
import { claimsInWords } from '#domain/numbers-in-words.ts'
import { Section } from '../ui/section.tsx'
import type { WaitingActions, WaitingClaim } from './waiting-claim.ts'
import { WaitingItem } from './waiting-item.tsx'

type Props = {
  waiting: readonly WaitingClaim[]
  /** BCP 47, of the article. */
  language: string
  actions: WaitingActions
}

/**
 * The claims whose words the newest revision changed, each with what can be decided. One key accepts the one that has
 * the focus, or else the first; what comes after it has the focus then.
 */
export function WaitingList({ waiting, language, actions }: Props) {
  const [focused, setFocused] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const before = useRef(waiting)
  useEffect(() => {
    const gone = before.current.filter(({ claimId }) => !waiting.some((one) => one.claimId === claimId))
    const [first] = gone
    const at = before.current.findIndex(({ claimId }) => claimId === first?.claimId)
    before.current = waiting
    if (!first) return
    const decided = claimsInWords(gone.map(({ number }) => number))
    setSaid(
      `Decided: ${decided}. ${waiting.length === 0 ? 'Nothing waits any more.' : `${waiting.length} left.`}`,
    )
    // The form that had the focus is gone with its claim.
    if (document.activeElement === document.body || document.activeElement === null)
      focusOn(list.current, waiting[Math.min(at, waiting.length - 1)]?.claimId)
  }, [waiting])
  const acceptable = (one: WaitingClaim) => one.is !== null && one.refusals.accept === null
  const keyed = waiting.find((one) => one.claimId === focused && acceptable(one)) ?? waiting.find(acceptable)
  return (
    <div className="mt-6 grid gap-4">
      <p role="status" className="text-muted empty:hidden">
        {said}
      </p>
      {waiting.length > 0 && (
        <Section id="waiting" title={title(waiting)}>
          <ul ref={list} className="divide-y divide-hairline border-y border-hairline">
            {waiting.map((claim) => (
              <WaitingItem
                key={claim.claimId}
                {...{ claim, language, actions }}
                isKeyed={claim === keyed}
                onFocus={() => setFocused(claim.claimId)}
              />
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

function focusOn(list: HTMLUListElement | null, claimId: string | undefined): void {
  list?.querySelector<HTMLElement>(`[data-claim="${claimId}"]`)?.focus()
}

function title(waiting: readonly WaitingClaim[]): string {
  const [first] = waiting
  const count = waiting.length === 1 ? 'one claim' : `${waiting.length} claims`
  return `Revision ${first?.revision.number} changed the words of ${count}`
}
