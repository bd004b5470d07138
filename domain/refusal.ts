/**
 * A refusal: the command was understood and is not allowed now. The sentence is already worded for the
 * person: why, and what to do. Nothing has been written when one is thrown.
 */
type RefusalCode =
  | 'not-found'
  | 'role-needed'
  | 'not-assigned'
  | 'four-eyes'
  | 'stale'
  | 'state'
  | 'policy'
  | 'gate'
  | 'words'
  | 'busy'
  | 'too-many'

export type Refusal = {
  code: RefusalCode
  sentence: string
  /** What is missing, one line each, where the refusal is about more than one thing. */
  details?: string[]
  /** The field that the sentence is about, where there is one: it then stands beside that field. */
  field?: string
}

export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.sentence)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/** Throws when there is a refusal: `insist(permissions.signOff(actor, claim))`. */
export function insist(refusal: Refusal | null): void {
  if (refusal) throw new Refused(refusal)
}

export function refuse(code: RefusalCode, sentence: string, details?: string[]): never {
  throw new Refused({ code, sentence, details })
}

export function notFound(what: string): never {
  refuse('not-found', `There is no such ${what}.`)
}

/** Compares the version that the person saw with the one under the lock. */
export function staleness(what: string, basedOn: number, current: number): Refusal | null {
  if (basedOn === current) return null
  return {
    code: 'stale',
    sentence: `This ${what} changed after you opened it, so nothing was saved. Compare what is there now with yours, then send again.`,
  }
}
