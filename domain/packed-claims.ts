import type { BenchClaim } from './workbench.ts'

/** What a claim on the bench usually has: what is so does not travel, and the longest article has hundreds of claims. */
const usual = {
  kind: 'fact',
  stage: 'unassigned',
  answers: null,
  isHeldBack: false,
  isWithdrawn: false,
  isRetracted: false,
  priority: 'normal',
  isHighRisk: false,
  assignee: null,
  dueOn: null,
  waiting: null,
  isPublished: false,
  signedOffBy: null,
} satisfies Partial<BenchClaim>

type Usual = keyof typeof usual

/** A claim as it travels to the bench. */
export type PackedClaim = Omit<BenchClaim, Usual> & Partial<Pick<BenchClaim, Usual>>

export function packClaims(claims: readonly BenchClaim[]): PackedClaim[] {
  return claims.map((claim) => {
    const packed: PackedClaim = { ...claim }
    for (const name of names) if (packed[name] === usual[name]) delete packed[name]
    return packed
  })
}

export function unpackClaims(packed: readonly PackedClaim[]): BenchClaim[] {
  return packed.map((claim) => ({ ...usual, ...claim }))
}

const names = Object.keys(usual) as Usual[]
