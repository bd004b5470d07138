import type { DeskEvent } from './desk-event.ts'

/** A line of an article's log as undoing reads it: its place in the chain, who did it, and the claim's number. */
export type StepLine = {
  seq: number
  actorId: string
  by: string
  claimNumber: number | null
  event: DeskEvent
}
