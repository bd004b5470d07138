import type { ReactNode } from 'react'
import type { BenchClaim } from '#domain/workbench.ts'
import { FormDetails } from '../form/form-details.tsx'
import { benchIds } from './bench-places.ts'
import { CardList } from './card-list.tsx'

type Props = { claims: readonly BenchClaim[]; timeZone: string; fields: ReactNode }

/** The claims as cards, and what gives some of them to one person: the ticks come with its fields, when it is asked for. */
export function CardsToAssign({ claims, timeZone, fields }: Props) {
  return (
    <FormDetails
      summary="Assign several claims"
      onDemand={{
        name: 'assign',
        at: benchIds.claims,
        beside: (isDrawn) => <CardList {...{ claims, timeZone }} canTick={isDrawn} />,
      }}
    >
      {fields}
    </FormDetails>
  )
}
