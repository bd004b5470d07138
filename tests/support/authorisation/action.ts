import type { CastMember } from '#db/seed/cast.ts'
import type { Desk } from '#db/transaction.ts'
import type { TestNewsroom } from '../newsroom.ts'
import type { Relation, Rule } from './rules.ts'

/** A claim as an action finds it, with what stands on it. */
export type Subject = { claimId: string; articleId: string; number: number }

type Named = { command: string; rule: Rule }

/** An action on a claim: `on` makes the claim that it could be done to; `own` makes what stands on it the person's. */
export type ClaimAction = Named & {
  on: (room: TestNewsroom) => Promise<Subject>
  own?: (room: TestNewsroom, subject: Subject, person: CastMember) => Promise<void>
  /** Without those in which it could not be done by anybody. */
  relations?: readonly Relation[]
  run: (desk: Desk, subject: Subject, room: TestNewsroom) => Promise<unknown>
}

/** An action that no claim's work decides: `prepare` makes what it is done to, and answers with how to do it. */
export type DeskAction = Named & {
  prepare: (room: TestNewsroom) => Promise<(desk: Desk) => Promise<unknown>>
}
