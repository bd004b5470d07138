import type { ReactNode } from 'react'
import type { FormAction, FormState } from '#domain/form-state.ts'
import type { ClaimCard, WorkbenchPassage } from '#domain/workbench.ts'
import { ClaimForm } from '../claim/claim-form.tsx'
import type { KnownSource } from '../claim/use-known-sources.ts'
import { SetAsideForm } from './set-aside-form.tsx'
import { TakeUpForm } from './take-up-form.tsx'

type FormParts = { action: FormAction; initial: FormState }

export type PassageWorkProps = {
  found: {
    article: { id: string; title: string; language: string }
    count: number
    passage: WorkbenchPassage
    before: WorkbenchPassage | null
    after: WorkbenchPassage | null
    nextUnread: WorkbenchPassage | null
    claims: readonly ClaimCard[]
  }
  timeZone: string
  /** Why this person may neither make claims nor set passages aside. */
  refusal: string | null
  sources: readonly KnownSource[]
  claim: FormParts
  aside: FormParts
  takeUp: FormParts
}

/** What an editor can do with a passage in its present state; others read who can. */
export function PassageForms({ found, refusal, sources, claim, aside, takeUp }: PassageWorkProps) {
  const { passage, article } = found
  if (passage.aside)
    return (
      <section aria-labelledby="set-aside">
        <Title id="set-aside">Set aside</Title>
        <TakeUpForm aside={passage.aside} refusal={refusal} {...takeUp} />
      </section>
    )
  if (refusal) return <p className="text-muted">{refusal}</p>
  const isClaimed = passage.claims.length > 0
  return (
    <div className="grid min-w-0 gap-8">
      {!isClaimed && (
        // Before the long form: most passages of an article are set aside.
        <section aria-labelledby="set-aside" className="border-b border-hairline pb-6">
          <Title id="set-aside">Set aside</Title>
          <SetAsideForm {...aside} />
        </section>
      )}
      <section aria-labelledby="make-a-claim">
        <Title id="make-a-claim">{isClaimed ? 'Make another claim' : 'Make a claim'}</Title>
        <ClaimForm language={article.language} sources={sources} {...claim} />
      </section>
      {isClaimed && <p className="text-muted">A claim stands on this passage, so it is not set aside.</p>}
    </div>
  )
}

function Title({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2 id={id} className="mb-3 text-base font-semibold">
      {children}
    </h2>
  )
}
