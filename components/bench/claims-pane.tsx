import type { ReactNode } from 'react'
import type { FormAction, FormState } from '#domain/form-state.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { ActionForm } from '../form/action-form.tsx'
import { OnDemand } from '../ui/on-demand.tsx'
import { benchIds } from './bench-places.ts'
import { CardList } from './card-list.tsx'
import { CardsToAssign } from './cards-to-assign.tsx'

/** What assigning the ticked claims takes; its fields are drawn by the page. */
export type BenchAssigning = { action: FormAction; initial: FormState; fields: ReactNode }

type Props = {
  claims: readonly BenchClaim[]
  timeZone: string
  assigning: BenchAssigning | null
}

/** The claims in the order of their words; an editor ticks some of them and gives them to one person. */
export function ClaimsPane({ claims, timeZone, assigning }: Props) {
  const live = claims.filter(({ isWithdrawn, isRetracted }) => !isWithdrawn && !isRetracted)
  const ended = [
    { word: 'retracted', claims: claims.filter(({ isRetracted }) => isRetracted) },
    { word: 'withdrawn', claims: claims.filter(({ isWithdrawn }) => isWithdrawn) },
  ]
  return (
    <>
      {live.length === 0 && (
        <p className="text-muted">
          No claim is made yet. Select words of the text to make one of them, or open the number behind a
          sentence: for example “Trams ran on time on 328 days of 2025”.
        </p>
      )}
      {assigning && live.length > 0 ? (
        <ActionForm
          label="Assign several claims"
          action={assigning.action}
          initial={assigning.initial}
          className="grid gap-3"
        >
          <CardsToAssign {...{ claims: live, timeZone }} fields={assigning.fields} />
        </ActionForm>
      ) : (
        <CardList {...{ claims: live, timeZone }} canTick={false} />
      )}
      {ended.map(({ word, claims: some }) => {
        const summary = `${some.length} ${word} ${some.length === 1 ? 'claim' : 'claims'}`
        return (
          some.length > 0 && (
            <OnDemand key={word} name={word} summary={summary} at={benchIds.claims}>
              <CardList {...{ claims: some, timeZone }} canTick={false} />
            </OnDemand>
          )
        )
      })}
    </>
  )
}
