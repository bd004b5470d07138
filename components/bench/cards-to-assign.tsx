import { type ReactNode, use } from 'react'
import type { BenchClaim } from '#domain/workbench.ts'
import { FormContext } from '../form/form-context.ts'
import { OnDemand, useDrawn } from '../ui/on-demand.tsx'
import { benchIds } from './bench-places.ts'
import { CardList } from './card-list.tsx'

type Props = { claims: readonly BenchClaim[]; timeZone: string; fields: ReactNode }

const [name, summary] = ['assign', 'Assign several claims']

/** The claims as cards, and what gives some of them to one person: the ticks come with its fields, when it is asked for. */
export function CardsToAssign({ claims, timeZone, fields }: Props) {
  const { stamp, refusal, isDraft = false } = use(FormContext)
  const hasAnswer = stamp > 0 || refusal !== null || isDraft
  const [isDrawn, draw] = useDrawn(name, hasAnswer)
  return (
    <>
      <OnDemand {...{ name, summary }} at={benchIds.claims} isOpen={hasAnswer} onAsk={draw}>
        {fields}
      </OnDemand>
      <CardList {...{ claims, timeZone }} canTick={isDrawn} />
    </>
  )
}
